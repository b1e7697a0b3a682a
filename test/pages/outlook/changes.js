/** Takes parts away, to stand for the day on which the real page has changed. */

const selectors = {
  send: '[data-testid=ComposeSendButton]',
  body: '[id^=editorParent_]',
  subject: '[id^=MSG_][id$=_SUBJECT]',
  recipients: '[id^=MSG_]:is([id$=_TO], [id$=_CC], [id$=_BCC])',
  discard: '#discardCompose',
  toolbar: '.OTADH',
};

export const partNames = [...Object.keys(selectors), 'root'];

export function removePart(app, part) {
  if (!partNames.includes(part)) throw new Error(`No such part: ${part}`);
  app.gone.add(part);
  for (const view of app.views) applyRemovals(view);
}

export function applyRemovals(view) {
  for (const part of view.app.gone) {
    if (part === 'root') {
      view.root?.removeAttribute('id');
      view.root?.removeAttribute('data-app-section');
    }
    const selector = selectors[part];
    for (const node of (selector && view.root?.querySelectorAll(selector)) || []) node.remove();
  }
}
