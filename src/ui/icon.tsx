const SHAPES = {
  add: 'M10 4.5v11M4.5 10h11',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  next: 'M8 4.5 13.5 10 8 15.5',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  find: 'm12.6 12.6 3.9 3.9M14 8.75a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0Z',
  bell: 'M10 3a4.5 4.5 0 0 0-4.5 4.5c0 4-1.5 5-1.5 6h12c0-1-1.5-2-1.5-6A4.5 4.5 0 0 0 10 3ZM8.3 16.5h3.4',
  info: 'M10 9v5M10 6.2v.01M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  alert:
    'M10 7.5v3.5M10 13.7v.01M8.7 3.3 2.3 14.5A1.5 1.5 0 0 0 3.6 16.7h12.8a1.5 1.5 0 0 0 1.3-2.2L11.3 3.3a1.5 1.5 0 0 0-2.6 0Z',
  done: 'm6 10.4 2.8 2.8L14.2 7.4M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  open: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  page: 'M8 4.5H4.5v11h11V12M11.5 4.5h4v4M15 5l-6 6',
  pencil:
    'm4.5 15.5.8-3.3 7.7-7.7a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-7.7 7.7-3.3.8ZM11.5 6l2.5 2.5',
  phone:
    'M6.7 3.5 8.5 7.2 6.7 8.8a10 10 0 0 0 4.5 4.5l1.6-1.8 3.7 1.8v2.2c0 .8-.7 1.4-1.5 1.3C8.8 16.2 3.8 11.2 3.2 5 3.1 4.2 3.7 3.5 4.5 3.5Z',
} as const;

export type IconName = keyof typeof SHAPES;

/** A line drawing beside words or, with the words as its button's label, instead of them. */
export function Icon({ name }: { name: IconName }) {
  const turning = name === 'back' || name === 'next' || name === 'page' ? ' aw-icon-turning' : '';
  return (
    <svg class={`aw-icon${turning}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={SHAPES[name]} stroke-width={name === 'more' ? 2.6 : undefined} />
    </svg>
  );
}
