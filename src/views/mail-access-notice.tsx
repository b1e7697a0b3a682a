import { useEffect, useRef, useState } from 'preact/hooks';
import { askMailAccess, hasMailAccess, watchMailAccess } from '../platform/mail-access.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

type Access = 'given' | 'missing' | 'now-given' | 'unknown';

/** Says what does not work while the mail sites are withheld, and asks for them. Nothing where they are given. */
export function MailAccessNotice() {
  const [access, setAccess] = useState<Access>('unknown');
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const read = () =>
      hasMailAccess().then(
        (isGiven) =>
          setAccess((before) => {
            if (!isGiven) return 'missing';
            return before === 'missing' || before === 'now-given' ? 'now-given' : 'given';
          }),
        () => undefined,
      );
    void read();
    return watchMailAccess(() => void read());
  }, []);
  useEffect(() => {
    // The button that asked for them has gone.
    if (access === 'now-given' && document.activeElement === document.body) said.current?.focus();
  }, [access]);
  if (access === 'given' || access === 'unknown') return null;
  return (
    <div ref={said} tabIndex={-1}>
      <Notice kind={access === 'missing' ? 'warn' : 'info'}>
        {access === 'missing' ? (
          <>
            <p>{words('mailAccessMissing')}</p>
            <Button onPress={() => void askMailAccess().catch(() => undefined)}>
              {words('mailAccessAsk')}
            </Button>
          </>
        ) : (
          <p>{words('mailAccessGiven')}</p>
        )}
      </Notice>
    </div>
  );
}
