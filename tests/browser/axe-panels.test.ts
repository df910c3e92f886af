import { it } from 'vitest';
import { checkViews } from './axe.ts';
import { startBrowser } from './page.ts';

startBrowser();

const views = [
  '/genealogy?focus=siemens&tree=yes',
  '/genealogy?focus=siemens&ask=descent',
  '/genealogy?ask=survival',
  '/genealogy?ask=ties',
  '/genealogy?ask=definitions',
  '/network?around=siemens&hops=2&panel=scatter&sel=siemens&size=betweenness&colour=constraint',
  '/network?around=siemens&hops=2&panel=histogram&boxes=community&colour=community',
  '/network?around=siemens&hops=2&panel=ranking&between=siemens,philips&sel=siemens,philips',
  '/regions?picture=map&region=UKH12&figures=yes',
  '/regions?picture=matrix&order=cluster&cell=UKH12,UKH12',
  '/regions?picture=scorecard&region=UKH12&beside=FRK24',
  '/regions?picture=flows&ends=organisation',
];

// What is around the view is looked at in axe.test.ts.
it.each(['/genealogy', '/network', '/regions'])('finds nothing on %s, light or dark', (view) =>
  checkViews(
    views.filter((path) => path.startsWith(view)),
    'main',
  ),
);
