import { sayClosing } from '../../calls/say.ts';
import type { ClosingPart } from '../../interviews/closing.ts';
import type { Interview } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { useSpoken } from '../use-spoken.ts';
import '../cards.css';

const TITLES: Record<ClosingPart, MessageKey> = {
  summary: 'fourSummaryTitle',
  hiringDate: 'fourDateTitle',
  permission: 'fourPermissionTitle',
  reminder: 'fourReminderTitle',
};

/** The four things to say before leaving the interview, each with a sentence to say. */
export function ClosingCard({ interview }: { interview: Interview }) {
  const context = useSpoken();
  if (!context) return null;
  return (
    <ol class="four">
      {sayClosing(interview, context).map(({ name, text }) => (
        <li key={name}>
          <strong>{words(TITLES[name])}</strong>
          {text === '' ? (
            <p class="aw-hint">{words('fourSummaryMissing')}</p>
          ) : (
            <p class="say" lang={context.language} dir="auto">
              {text}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
