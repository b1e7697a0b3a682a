import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type ToastContent, ToastRegion } from '../../ui/toast.tsx';
import { Held } from '../held.tsx';
import type { Specimens } from '../specimen.ts';

const nothing = () => undefined;

/** What lies above the rest: it is there after a press, as in the product. */
export function showLayers(): Specimens {
  const toasts: readonly ToastContent[] = [
    { id: 'done', text: words('doneNote'), onUndo: nothing, stays: true },
    { id: 'failed', text: words('fault_notSaved'), stays: true },
  ];
  return {
    Dialog: [
      {
        state: 'press to open',
        view: (
          <Held start={false}>
            {(isOpen, setOpen) => (
              <>
                <Button id="gallery-dialog" onPress={() => setOpen(true)}>
                  Open
                </Button>
                {isOpen && (
                  <Dialog title={words('keysTitle')} onClose={() => setOpen(false)}>
                    <p>{words('keysBrowser')}</p>
                    <div class="aw-actions">
                      <Button kind="primary" onPress={() => setOpen(false)}>
                        {words('save')}
                      </Button>
                      <Button onPress={() => setOpen(false)}>{words('cancel')}</Button>
                    </div>
                  </Dialog>
                )}
              </>
            )}
          </Held>
        ),
      },
    ],
    ToastRegion: [
      {
        state: 'with a way back; bad news. Press to show',
        view: (
          <Held<ToastContent | null> start={null}>
            {(toast, setToast) => (
              <div class="aw-actions">
                {toasts.map((each) => (
                  <Button key={each.id} id={`toast-${each.id}`} onPress={() => setToast(each)}>
                    Show
                  </Button>
                ))}
                <ToastRegion toast={toast} onClose={() => setToast(null)} />
              </div>
            )}
          </Held>
        ),
      },
    ],
  };
}
