import type { ComposeWindow } from './compose-windows.ts';
import { gmailFields } from './gmail-fields.ts';
import type { MailFields } from './mail-fields.ts';
import { outlookFields } from './outlook-fields.ts';

/** The facts of the site on which a compose window stands. */
export function fieldsOf(window: Pick<ComposeWindow, 'site'>): MailFields {
  return window.site.name === 'gmail' ? gmailFields : outlookFields;
}
