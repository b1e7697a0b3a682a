import type { Healed } from '../data/healed-record.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Instant } from '../interviews/interview.ts';
import { countedWords, words } from '../platform/words.ts';
import { formatFullMoment } from '../ui/dates.ts';

/** What came back, as of when, and what did not: a sentence each. */
export function describeHealed(healed: Healed, now: Instant, timeZone: string): string[] {
  const { from, interviews, templates, settings, missing } = healed;
  const isAnythingBack = interviews + templates > 0 || settings;
  return [
    isAnythingBack ? '' : words('healedNothing'),
    interviews > 0 ? countedWords('healedInterviews', interviews) : '',
    templates > 0 ? countedWords('healedTemplates', templates) : '',
    settings ? words('healedSettings') : '',
    isAnythingBack && from !== null
      ? words('healedFrom', formatFullMoment(from, timeZone, dateIn(now, timeZone)))
      : '',
    missing > 0 ? countedWords('healedMissing', missing) : '',
  ].filter((sentence) => sentence !== '');
}
