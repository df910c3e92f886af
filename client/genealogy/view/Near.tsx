import { memo } from 'react';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import type { LinkScene, OrganisationScene } from '../scene/scene.ts';
import { stretchAround } from './label-choice.ts';

const LifeView = memo(function LifeView({ organisation }: { organisation: OrganisationScene }) {
  return <Shapes shapes={organisation.lines} />;
});

const LinkView = memo(function LinkView({ link }: { link: LinkScene }) {
  return (
    <g data-link={link.id}>
      <path className="genealogy-hit-line" d={`M${link.x} ${link.y1}V${link.y2}`} />
      <Shapes shapes={link.line} />
    </g>
  );
});

const SignsView = memo(function SignsView({ link, stretch }: { link: LinkScene; stretch: number }) {
  return (
    <g data-link={link.id} transform={stretchAround(link.x, link.y2, { x: stretch, y: 1 })}>
      <Shapes shapes={link.signs} />
    </g>
  );
});

/** Links and life lines with all their signs. `clip` cuts what is later than the as-of year. */
export function Near(props: {
  organisations: readonly OrganisationScene[];
  links: readonly LinkScene[];
  clip: string | undefined;
  stretch: number;
}) {
  const { organisations, links, clip, stretch } = props;
  return (
    <>
      <g clipPath={clip}>
        {links.map((link) => (
          <LinkView key={link.id} link={link} />
        ))}
        {organisations.map((o) => (
          <LifeView key={o.id} organisation={o} />
        ))}
      </g>
      {links.map((link) =>
        link.signs.length > 0 ? <SignsView key={link.id} link={link} stretch={stretch} /> : null,
      )}
    </>
  );
}

/** The marks at both ends of a life line, and the area that can be pressed. */
export const EndsView = memo(function EndsView(props: {
  organisation: OrganisationScene;
  until: number;
  stretch: number;
}) {
  const { organisation, until, stretch } = props;
  const { id, placed, start, end, x1, x2 } = organisation;
  const { y, mark } = placed;
  return (
    <g data-id={id}>
      <rect className="genealogy-hit" x={x1} y={y - 16} width={x2 - x1} height={21} />
      <g transform={stretchAround(mark.x, y, { x: stretch, y: 1 })}>
        <Shapes shapes={start} />
      </g>
      {placed.end.x <= until ? (
        <g transform={stretchAround(placed.end.x, y, { x: stretch, y: 1 })}>
          <Shapes shapes={end} />
        </g>
      ) : null}
    </g>
  );
});
