import type { FunctionComponent } from 'preact';
import type { Interview } from '../interviews/interview.ts';
import { showLater } from './show-later.tsx';

/** What can be done to an interview that needs a few answers. */
export type Task =
  | 'closing'
  | 'prepare'
  | 'note-sent'
  | 'call'
  | 'reached'
  | 'call-back'
  | 'edit'
  | 'promise'
  | 'snooze'
  | 'start-date';

export interface TaskFormProps {
  readonly interview: Interview;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Each form is fetched when it is opened: the popup's first paint needs none. */
const FORMS: Readonly<Record<Task, FunctionComponent<TaskFormProps>>> = {
  closing: showLater(() =>
    import('./closing/closing-form.tsx').then(({ ClosingForm }) => ClosingForm),
  ),
  prepare: showLater(() =>
    import('./closing/prepare-form.tsx').then(({ PrepareForm }) => PrepareForm),
  ),
  'note-sent': showLater(() =>
    import('./note-sent-form.tsx').then(({ NoteSentForm }) => NoteSentForm),
  ),
  call: showLater(() => import('./call/call-form.tsx').then(({ CallForm }) => CallForm)),
  reached: showLater(() => import('./call/call-form.tsx').then(({ ReachedForm }) => ReachedForm)),
  'call-back': showLater(() =>
    import('./call/call-form.tsx').then(({ CallBackForm }) => CallBackForm),
  ),
  edit: showLater(() => import('./edit-form.tsx').then(({ EditForm }) => EditForm)),
  promise: showLater(() => import('./promise-form.tsx').then(({ PromiseForm }) => PromiseForm)),
  snooze: showLater(() => import('./snooze-form.tsx').then(({ SnoozeForm }) => SnoozeForm)),
  'start-date': showLater(() =>
    import('./start-date-form.tsx').then(({ StartDateForm }) => StartDateForm),
  ),
};

/** The form for a task. */
export function TaskForm({ task, ...form }: TaskFormProps & { task: Task }) {
  const Form = FORMS[task];
  return <Form {...form} />;
}
