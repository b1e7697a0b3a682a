import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { FactEditor, type FactEditorProps } from './fact-editor.tsx';
import { Icon } from './icon.tsx';

export interface EditableFactProps<Value> extends Omit<FactEditorProps<Value>, 'onClose'> {
  /** The fact in words; '' where it is not known. */
  readonly text: string;
  /** Shown instead of the words, with a pencil beside it: what can itself be pressed for more. */
  readonly link?: ComponentChildren;
  /** In the place of a fact that is not known; its name unless said otherwise. */
  readonly emptyText?: string | undefined;
  readonly readOnly: boolean;
}

/**
 * A fact that is changed where it stands: pressed, it turns into its field. Afterwards the focus is
 * where it was.
 */
export function EditableFact<Value>(props: EditableFactProps<Value>) {
  const { label, text, link, emptyText = label, readOnly, ...editor } = props;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const takesFocus = useRef(false);
  // Before anybody else finds that the focus is lost.
  useLayoutEffect(() => {
    if (!isOpen && takesFocus.current) opener.current?.focus();
    takesFocus.current = false;
  }, [isOpen]);

  if (readOnly) return <>{text && (link ?? <bdi class="fact-text">{text}</bdi>)}</>;
  if (isOpen) {
    const close = (hadFocus: boolean) => {
      takesFocus.current = hadFocus;
      setOpen(false);
    };
    return <FactEditor {...editor} label={label} onClose={close} />;
  }
  const name = text === '' ? words('addFact', emptyText) : words('changeFact', label, text);
  const isLinked = text !== '' && link !== undefined;
  return (
    <span class="fact-shown">
      {isLinked && link}
      <button
        ref={opener}
        type="button"
        class={text === '' ? 'fact-press fact-add' : 'fact-press'}
        aria-label={name}
        onClick={() => setOpen(true)}
      >
        {text === '' && <Icon name="add" />}
        {!isLinked && <bdi class="fact-text">{text || emptyText}</bdi>}
        {text !== '' && <Icon name="pencil" />}
      </button>
    </span>
  );
}
