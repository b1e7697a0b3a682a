import type { Instant } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import type { ReadLine } from '../../quick-add/read-line.ts';
import { Chip } from '../../ui/chip.tsx';
import { listWith } from '../../ui/dates.ts';
import {
  describeAssumed,
  describeLength,
  describeOdd,
  describePerson,
  describeStart,
} from './quick-words.ts';

/** One thing that a line says, or does not say. */
export interface QuickFact {
  readonly key: 'company' | 'position' | 'when' | 'who' | 'rest';
  readonly label: string;
  readonly value: string;
  /** Nobody said it: these words stand where it would. */
  readonly missing?: string;
  /** What of it was assumed, in words; '' nothing. */
  readonly assumed?: string;
}

/** What was understood, in the order in which it is shown. */
export function quickFacts(read: ReadLine, now: Instant, timeZone: string): QuickFact[] {
  const { company, position, doubts, durationMinutes } = read;
  const who = describePerson(read.person);
  const rest = listWith({ type: 'unit' }).format(read.rest);
  const when = words(
    durationMinutes === null ? 'quickMomentAbout' : 'quickMoment',
    describeStart(read.startsAt, now, timeZone),
    describeLength(durationMinutes),
  );
  const isGuessed = doubts.includes('company-assumed');
  const facts: QuickFact[] = [
    {
      key: 'company',
      label: words('fieldCompany'),
      value: company,
      missing: words('quickNoCompany'),
      assumed: isGuessed ? words('quickAssumed') : '',
    },
    {
      key: 'position',
      label: words('fieldPosition'),
      value: position,
      missing: words('quickNoPosition'),
    },
    { key: 'when', label: words('quickWhen'), value: when, assumed: describeAssumed(doubts) },
    { key: 'who', label: words('quickWho'), value: who },
    { key: 'rest', label: words('quickRest'), value: rest },
  ];
  return facts.filter(({ value, missing }) => value !== '' || missing);
}

/** What was understood of the line, before it is saved. */
export function QuickPreview(props: { read: ReadLine; facts: readonly QuickFact[] }) {
  return (
    <div class="quick-preview">
      <dl class="quick-facts" aria-label={words('quickUnderstood')}>
        {props.facts.map(({ key, label, value, missing, assumed }) => (
          <div key={key} class="quick-fact">
            <dt>{label}</dt>
            <dd>
              <span class={value === '' || key === 'rest' ? 'quick-soft' : undefined}>
                {value || missing}
              </span>
              {assumed && <Chip>{assumed}</Chip>}
            </dd>
          </div>
        ))}
      </dl>
      {describeOdd(props.read.doubts).map((odd) => (
        <p key={odd} class="quick-odd">
          {odd}
        </p>
      ))}
    </div>
  );
}
