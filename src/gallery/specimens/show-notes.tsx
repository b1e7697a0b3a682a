import { NO_CALL } from '../../notes/check/find-call.ts';
import { OFF } from '../../notes/check/light.ts';
import type { NoteReview } from '../../notes/check/review-note.ts';
import type { Sameness } from '../../notes/sameness.ts';
import { words } from '../../platform/words.ts';
import { LIGHTS, NoteCheck } from '../../ui/note-check.tsx';
import { SamenessMeter } from '../../ui/sameness-meter.tsx';
import { Held } from '../held.tsx';
import type { Specimens } from '../specimen.ts';

const EMPTY: NoteReview = { manners: OFF, interest: OFF, call: NO_CALL, hints: [], words: 0 };

const HALF: NoteReview = {
  ...EMPTY,
  manners: { isOn: true, sentence: 'Thank you for the time you took on Tuesday.' },
  call: { ...EMPTY.call, isOn: true, sentence: 'I will call you.' },
  words: 11,
  hints: [{ code: 'short', words: 11 }, { code: 'noDetail' }],
};

const FULL: NoteReview = {
  ...HALF,
  interest: { isOn: true, sentence: 'I would very much like to work with you.' },
  call: { ...HALF.call, sentence: 'I will call you on Friday 20 March.', date: '2026-03-20' },
  words: 112,
  hints: [
    { code: 'weekdayWrong', date: '2026-03-20', weekday: 4, better: '2026-03-20' },
    { code: 'misspelled', written: 'Ana', meant: 'Anna' },
  ],
};

const same = (share: number): Sameness => ({
  share,
  runs: [{ text: 'thank you for the time you took on Tuesday', words: 9 }],
});

const nothing = () => undefined;

/** What tells of a note. */
export function showNotes(): Specimens {
  const check = (review: NoteReview) => (
    <NoteCheck
      review={review}
      lights={LIGHTS}
      language="en"
      shown="manners"
      onShow={nothing}
      onUseDay={nothing}
      onCorrect={nothing}
    />
  );
  const meter = (share: number) => (
    <Held start={false}>
      {(isShown, onShow) => (
        <SamenessMeter
          sameness={same(share)}
          to={words('samplePersonTwo')}
          language="en"
          isShown={isShown}
          onShow={onShow}
        />
      )}
    </Held>
  );
  return {
    NoteCheck: [
      { state: 'nothing yet', view: check(EMPTY) },
      { state: 'half: a call without its day', view: check(HALF) },
      { state: 'all three, with hints that can be taken', view: check(FULL) },
    ],
    SamenessMeter: [
      { state: 'different enough', view: meter(0.12) },
      { state: 'much alike', view: meter(0.74) },
    ],
  };
}
