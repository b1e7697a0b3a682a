import { channelFor } from '../interviews/call-channel.ts';
import type { Interview, Outcome } from '../interviews/interview.ts';
import type { Plan } from '../interviews/step.ts';
import { isDueNow } from '../interviews/step-state.ts';
import { type MessageKey, words } from '../platform/words.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { describeChange } from './change-words.ts';
import { nameOf } from './interview-name.ts';
import type { Task } from './task-form.tsx';
import { useView, type View } from './view-context.ts';

/** How an interview can end, with what it is called in a menu and what is said once it is done. */
export const ENDINGS: readonly [Outcome, MessageKey, MessageKey][] = [
  ['offer', 'menuOffer', 'doneOffer'],
  ['declined', 'menuDeclined', 'doneClose'],
  ['withdrawn', 'menuWithdrawn', 'doneClose'],
  ['crossed-off', 'crossOff', 'doneCrossOff'],
];

function contactItems(interview: Interview, now: string, onTask: (task: Task) => void): MenuItem[] {
  if (now < interview.startsAt) return [];
  const byMail = channelFor(interview.closing) === 'email';
  return [
    { label: words('menuClosing'), onSelect: () => onTask('closing') },
    { label: words('menuNoteSent'), onSelect: () => onTask('note-sent') },
    { label: words(byMail ? 'menuEmailSent' : 'menuCallMade'), onSelect: () => onTask('call') },
  ];
}

function outcomeItems({ id, outcome }: Interview, act: View['act']): MenuItem[] {
  const set = (to: Outcome, done: MessageKey) => () =>
    act({ type: 'outcome.set', id, outcome: to }, words(done));
  if (outcome !== 'open') {
    return [{ label: words('menuReopen'), onSelect: set('open', 'doneReopen') }];
  }
  return ENDINGS.map(([to, label, done], index) => ({
    label: words(label),
    onSelect: set(to, done),
    separated: index === 0,
  }));
}

function undoItems(interview: Interview, { lastChange, undo }: View): MenuItem[] {
  const { id, revision } = interview;
  const last = lastChange.get(id);
  // To take the tracking back is to remove it, for which there is an item.
  if (!last || last === 'interview.track') return [];
  const label = words('menuTakeBack', describeChange(interview, last));
  return [{ label, onSelect: () => undo(id, revision), separated: true }];
}

/** Everything that can be done with an interview beside its next step. */
export function InterviewMenu(props: {
  interview: Interview;
  plan: Plan;
  onTask: (task: Task) => void;
  /** Opens it; without, it is open already. */
  onOpen?: (() => void) | undefined;
  onRemoved?: (() => void) | undefined;
  /** What else can be done with it where it stands. */
  more?: readonly MenuItem[] | undefined;
}) {
  const { interview, plan, onTask, onOpen, onRemoved } = props;
  const view = useView();
  const { act, now, readOnly } = view;
  if (readOnly) return null;
  const { id } = interview;
  const isDue = plan.next !== null && isDueNow(plan.next);
  const remove = () => {
    act({ type: 'interview.remove', id }, words('doneRemove'));
    onRemoved?.();
  };
  const items: MenuItem[] = [
    ...(onOpen ? [{ label: words('menuOpen'), onSelect: onOpen }] : []),
    ...(props.more ?? []),
    ...(interview.outcome === 'open' ? contactItems(interview, now, onTask) : []),
    ...(isDue ? [{ label: words('laterDots'), onSelect: () => onTask('snooze') }] : []),
    { label: words('menuEdit'), onSelect: () => onTask('edit') },
    ...outcomeItems(interview, act),
    ...undoItems(interview, view),
    { label: words('menuRemove'), onSelect: remove, kind: 'danger', separated: true },
  ];
  return <Menu label={words('moreFor', nameOf(interview))} items={items} />;
}
