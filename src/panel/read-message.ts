import type { ComposeWindow } from '../mail/compose-windows.ts';
import { readOwnText } from '../mail/own-text.ts';
import { readCompose } from '../mail/read-compose.ts';
import type { LastRead } from './note-record.ts';

/** What a message says now. */
export function readMessage(window: ComposeWindow): LastRead {
  const { recipients, subject } = readCompose(window);
  return { text: readOwnText(window), subject, emails: recipients.map(({ email }) => email) };
}
