import { useEffect, useState } from 'preact/hooks';
import { speakingSeconds } from '../../calls/speaking-time.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import '../cards.css';

/** Often enough for a meter that moves, seldom enough for a calm page. */
const TICK_MS = 250;

/** Which sentence is being said after so many seconds, at a calm pace; the last one to the end. */
function sentenceAt(lengths: readonly number[], seconds: number): number {
  let until = 0;
  const at = lengths.findIndex((length) => {
    until += length;
    return seconds < until;
  });
  return at < 0 ? lengths.length - 1 : at;
}

/**
 * How long the words take to say, and a rehearsal against it: the meter runs while they are said
 * aloud, and the sentence whose turn it is stands out.
 */
export function Rehearsal(props: {
  sentences: readonly string[];
  /** So many seconds are listened to; null: nobody counts. */
  limit: number | null;
  /** Told the sentence whose turn it is; -1 when the rehearsal is over. */
  onSentence: (index: number) => void;
}) {
  const { sentences, limit, onSentence } = props;
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);
  const lengths = sentences.map(speakingSeconds);
  const expected = Math.round(lengths.reduce((sum, length) => sum + length, 0));
  const most = limit ?? expected;
  const isRunning = startedAt !== null;
  const elapsed = seconds ?? 0;

  useEffect(() => {
    if (startedAt === null) return undefined;
    const timer = setInterval(() => setSeconds((performance.now() - startedAt) / 1_000), TICK_MS);
    return () => clearInterval(timer);
  }, [startedAt]);
  const turn = isRunning ? sentenceAt(lengths, elapsed) : -1;
  useEffect(() => onSentence(turn), [turn, onSentence]);

  const start = () => {
    setSeconds(0);
    setStartedAt(performance.now());
  };
  const stop = () => {
    if (startedAt !== null) setSeconds((performance.now() - startedAt) / 1_000);
    setStartedAt(null);
  };
  const shown = seconds === null ? expected : Math.round(elapsed);
  const isLong = limit !== null && shown > limit;
  const key = seconds === null ? 'meterExpected' : isRunning ? 'meterRunning' : 'meterTaken';
  return (
    <div class={`rehearsal${isLong ? ' rehearsal-long' : ''}`}>
      <meter
        aria-label={words('meterLabel')}
        min={0}
        max={Math.max(most, shown)}
        high={most}
        optimum={0}
        value={Math.min(seconds ?? expected, Math.max(most, shown))}
      />
      <p role={isRunning ? undefined : 'status'}>
        {words(key, shown, most)}
        {isLong && !isRunning && ` ${words('meterLong', limit)}`}
      </p>
      <Button kind="plain" onPress={isRunning ? stop : start}>
        {words(isRunning ? 'rehearsalStop' : 'rehearsalStart')}
      </Button>
    </div>
  );
}
