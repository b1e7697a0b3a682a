import type { Interview } from '../interviews/interview.ts';
import { CallForm } from './call-form.tsx';
import { ClosingForm } from './closing-form.tsx';
import { EditForm } from './edit-form.tsx';
import { NoteSentForm } from './note-sent-form.tsx';
import { PromiseForm } from './promise-form.tsx';

/** What can be done to an interview that needs a few answers. */
export type Task = 'closing' | 'note-sent' | 'call' | 'edit' | 'promise';

const FORMS = {
  closing: ClosingForm,
  'note-sent': NoteSentForm,
  call: CallForm,
  edit: EditForm,
  promise: PromiseForm,
} as const;

/** The form for a task. */
export function TaskForm(props: {
  task: Task;
  interview: Interview;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { task, ...form } = props;
  const Form = FORMS[task];
  return <Form {...form} />;
}
