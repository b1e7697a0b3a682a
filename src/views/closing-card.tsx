import { words } from '../platform/words.ts';

/** The four things to say before leaving the interview, to be read before going in. */
export function ClosingCard() {
  return (
    <ol class="four">
      {(['Summary', 'Date', 'Permission', 'Reminder'] as const).map((part) => (
        <li key={part}>
          <strong>{words(`four${part}Title`)}</strong> {words(`four${part}`)}
        </li>
      ))}
    </ol>
  );
}
