/** Takes parts away, to stand for the day on which the real page has changed. */

const selectors = {
  send: '.gU.Up [role=button]:not([aria-haspopup=true])',
  body: '.Ap',
  subject: 'input[name=subjectbox], input[name=subject]',
  recipients: '.GS, .aoD.hl',
  form: 'input[name=composeid], input[name=draft]',
  toolbar: '.aDg',
};

export const partNames = [...Object.keys(selectors), 'region', 'toast'];

export function removePart(app, part) {
  if (!partNames.includes(part)) throw new Error(`No such part: ${part}`);
  app.gone.add(part);
  for (const view of app.views) applyRemovals(view);
}

export function applyRemovals(view) {
  for (const part of view.app.gone) {
    if (part === 'region') view.region?.removeAttribute('role');
    const selector = selectors[part];
    if (!selector) continue;
    for (const root of [view.root, view.status]) {
      for (const node of root?.querySelectorAll(selector) ?? []) node.remove();
    }
  }
  if (view.app.gone.has('toolbar')) view.status?.remove();
}
