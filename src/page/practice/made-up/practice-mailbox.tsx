import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Command } from '../../../interviews/command.ts';
import type { Interview } from '../../../interviews/interview.ts';
import { peopleAddressed } from '../../../interviews/people-addressed.ts';
import type { Step } from '../../../interviews/step.ts';
import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { NoteCheck } from '../../../ui/note-check.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Sent } from '../../../views/use-commands.ts';
import { useView } from '../../../views/view-context.ts';
import { FollowUpMark } from '../../follow-up-mark.tsx';
import { useCheckedNote } from '../use-checked-note.ts';
import { useOwnText } from '../use-own-text.ts';
import { sendMessage } from './send-message.ts';
import { useFirstDraft } from './use-first-draft.ts';

/** The addresses in a field, whatever stands around them. */
function addressesIn(to: string): string[] {
  return to.match(/[^\s,;<>]+@[^\s,;<>]+/g) ?? [];
}

/** A compose window of our own, where the message of a step is written and goes to nobody. */
export function PracticeMailbox(props: {
  interview: Interview;
  step: Step;
  apply: (command: Command, done: string) => Sent;
  onLeave: () => void;
}) {
  const { interview, step, onLeave } = props;
  const { now, timetable, warn } = useView();
  const isNote = step.kind === 'note';
  const own = useOwnText();
  const [to, setTo] = useState('');
  const [subject, setSubject] = useState('');
  const [isChecked, setChecked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const draft = useFirstDraft(interview, step);
  useEffect(() => {
    if (draft === null) return;
    setTo(draft.to);
    setSubject(draft.subject);
    own.setText(draft.text);
  }, [draft]);
  const people = useMemo(() => peopleAddressed(interview, addressesIn(to)), [interview, to]);
  const { language, pack, check, box } = useCheckedNote(own, { interview, people, subject, now });

  const send = (): void => {
    if (pack === null) return;
    const { phrases } = pack;
    const emails = addressesIn(to);
    const message = { emails, subject, text: own.text, planned: draft?.promise ?? null };
    const sent = sendMessage(
      { interview, step, message, reading: { language, phrases }, timetable, now },
      props.apply,
    );
    if (sent === null) onLeave();
    else warn(sent);
  };
  return (
    <section class="mailbox" aria-labelledby="mailbox-title">
      <header class="mailbox-head">
        <h1 id="mailbox-title" ref={title} tabIndex={-1}>
          {words('mailboxTitle')}
        </h1>
        <Button kind="icon" icon="close" label={words('mailboxLeave')} onPress={onLeave} />
      </header>
      <div class={`mailbox-sides${isChecked ? ' mailbox-checked' : ''}`}>
        <div class="mailbox-message" ref={box}>
          <TextField label={words('mailboxTo')} value={to} onValue={setTo} />
          <TextField label={words('mailboxSubject')} value={subject} onValue={setSubject} />
          <TextField
            label={words('mailboxBody')}
            value={own.text}
            onValue={own.setText}
            multiline
          />
          <div class="aw-actions">
            <Button kind="primary" busy={pack === null} onPress={send}>
              {words('mailboxSend')}
            </Button>
            {isNote && (
              <Button expanded={isChecked} onPress={() => setChecked(!isChecked)}>
                <FollowUpMark />
                {words('followUp')}
              </Button>
            )}
          </div>
        </div>
        {isChecked && check && (
          <section class="mailbox-check" aria-label={words('checkTitle')}>
            <NoteCheck {...check} />
          </section>
        )}
      </div>
    </section>
  );
}
