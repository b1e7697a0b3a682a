/** Our own small line icons, 24 units square, one path each. */
const paths = {
  archive: 'M4 5h16v4H4zM5.5 9v10h13V9M10 13h4',
  arrow: 'M7 10l5 5 5-5',
  attach: 'M8 12.5l6-6a3 3 0 0 1 4.2 4.2l-8 8a5 5 0 0 1-7-7l7.6-7.6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 8v4.5l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  dots: 'M12 6v.01M12 12v.01M12 18v.01',
  draft: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4',
  drive: 'M9 4h6l6 10.5-3 5.5H6l-3-5.5z',
  emoji:
    'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9 10v.01M15 10v.01M8.5 14.5a4.5 4.5 0 0 0 7 0',
  forward: 'M13 6l6 6-6 6M19 12H9a5 5 0 0 0-5 5v2',
  fullscreen: 'M13 5h6v6M11 19H5v-6M19 5l-6.5 6.5M5 19l6.5-6.5',
  gear: 'M4 7h10M18 7h2M16 5v4M4 17h2M10 17h10M8 15v4',
  inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1 2.5h4l1-2.5h5',
  letters: 'M4 18L8.5 6 13 18M5.5 14h6M15 18l2.8-7 2.7 7M15.8 16h4',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  mail: 'M3.5 6h17v12.5h-17zM3.5 7l8.5 6 8.5-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minimise: 'M6 18h12',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  people:
    'M9 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM3 19c.5-3.5 3-5 6-5s5.5 1.5 6 5M15.5 5a3 3 0 0 1 0 6M17 14c2.2.5 3.6 2 4 5',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2.5 4 3.5M15.5 9v.01',
  popout: 'M12 5H5v14h14v-7M14 5h5v5M19 5l-8 8',
  reply: 'M11 6l-6 6 6 6M5 12h10a5 5 0 0 1 5 5v2',
  replyall: 'M8 6l-6 6 6 6M13 6l-6 6 6 6M7 12h9a5 5 0 0 1 5 5v2',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20',
  send: 'M4 12L20 4l-5 16-3.5-6.5zM11.5 13.5L20 4',
  star: 'M12 4l2.5 5.3 5.8.7-4.3 4 1.2 5.7L12 16.9l-5.2 2.8L8 14 3.7 10l5.8-.7z',
  trash: 'M5 7h14M9 7V4.5h6V7M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5',
};

export function drawIcon(name, size = 20) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const settings = { viewBox: '0 0 24 24', width: size, height: size, fill: 'none' };
  Object.assign(settings, { stroke: 'currentColor', 'stroke-width': 1.7 });
  Object.assign(settings, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  settings['aria-hidden'] = 'true';
  for (const [key, value] of Object.entries(settings)) svg.setAttribute(key, String(value));
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[name]);
  if (name === 'dots') path.setAttribute('stroke-width', '2.6');
  svg.append(path);
  return svg;
}

/** The same drawing as an address, for the places where the page has an image element. */
export function iconAddress(name) {
  const attributes = "fill='none' stroke='%23808489' stroke-width='1.7' stroke-linecap='round'";
  const head = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' ${attributes}>`;
  return `data:image/svg+xml,${head}<path d='${paths[name]}'/></svg>`;
}
