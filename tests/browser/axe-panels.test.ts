import { it } from 'vitest';
import { checkView } from './axe.ts';
import { startBrowser } from './page.ts';

startBrowser();

const views = [
  '/genealogy?ask=survival',
  '/genealogy?ask=ties',
  '/genealogy?ask=definitions',
  '/network?around=siemens&hops=2&panel=scatter&sel=siemens&size=betweenness&colour=constraint',
  '/network?around=siemens&hops=2&panel=histogram&boxes=community&colour=community',
  '/network?around=siemens&hops=2&panel=ranking&between=siemens,philips&sel=siemens,philips',
];

it.each(views)('finds nothing on %s, light or dark', checkView);
