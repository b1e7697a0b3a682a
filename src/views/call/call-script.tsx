import { useState } from 'preact/hooks';
import { type Said, sayInCall } from '../../calls/say.ts';
import { VOICEMAIL_SECONDS } from '../../calls/speaking-time.ts';
import { CALL_BRANCHES, type CallBranch, type SayName } from '../../calls/spoken/spoken-words.ts';
import type { Interview } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { useSpoken } from '../use-spoken.ts';
import { useView } from '../view-context.ts';
import { OwnNameForm } from './own-name-form.tsx';
import { readOwnNumber } from './read-number-of.ts';
import { Rehearsal } from './rehearsal.tsx';

const BRANCHES: Record<CallBranch, MessageKey> = {
  reached: 'branchReached',
  assistant: 'branchAssistant',
  voicemail: 'branchVoicemail',
  'bad-moment': 'branchBadMoment',
};

function Sayings(props: {
  said: readonly Said<SayName>[];
  language: string;
  /** Which one is being said in a rehearsal; -1: none. */
  current: number;
}) {
  return (
    <ol class="sayings">
      {props.said.map(({ name, text }, index) => (
        <li key={name} aria-current={index === props.current || undefined}>
          <span class="aw-hint">{words(`say_${name}`)}</span>
          <p class="say" lang={props.language} dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What to say, by how the call goes: only that, so that nothing else has to be read meanwhile. */
export function CallScript({ interview }: { interview: Interview }) {
  const { timetable } = useView();
  const [branch, setBranch] = useState<CallBranch>('reached');
  const [current, setCurrent] = useState(-1);
  const context = useSpoken();
  if (!context) return null;
  const spokenBy = { ...timetable, userPhone: readOwnNumber(timetable) };
  const said = sayInCall(branch, interview, { ...context, timetable: spokenBy });
  const isVoicemail = branch === 'voicemail';
  const lacks = timetable.userName === '' || (isVoicemail && timetable.userPhone === '');
  return (
    <div class="script">
      <Choice
        label={words('branchLabel')}
        value={branch}
        inRow
        options={CALL_BRANCHES.map((value) => ({ value, label: words(BRANCHES[value]) }))}
        onValue={(to) => {
          setBranch(to);
          setCurrent(-1);
        }}
      />
      <Sayings said={said} language={context.language} current={current} />
      {lacks && <OwnNameForm />}
      <Rehearsal
        key={branch}
        sentences={said.map(({ text }) => text)}
        limit={isVoicemail ? VOICEMAIL_SECONDS : null}
        onSentence={setCurrent}
      />
    </div>
  );
}
