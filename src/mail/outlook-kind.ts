import type { ComposeKind } from './mail-fields.ts';

/** Marks of the message that is being read, which stands in one pane with the answer to it. */
const READ_MESSAGE = '[id^="UniqueMessageBody_"], [role="document"], [id^="CONV_"][id$="_SUBJECT"]';
const CONVERSATION =
  '[id="ConversationReadingPaneContainer"], [data-app-section="ConversationContainer"]';

/** What sort of window an Outlook message is written in. */
export function outlookKind(root: HTMLElement): ComposeKind {
  // The part that only windows of their own have; there is no main part around it (2022 to 2026).
  if (root.closest('[data-app-section="Form_Content"]')) return 'window';
  if (root.ownerDocument.location.pathname.includes('/deeplink/compose')) return 'window';
  if (root.closest(CONVERSATION)) return 'inline';
  const pane = root.closest('[id="ReadingPaneContainerId"]') ?? root.closest('[role="main"], main');
  if (!pane) return 'window';
  const read = [...pane.querySelectorAll(READ_MESSAGE)].some((each) => !root.contains(each));
  return read ? 'inline' : 'pane';
}
