import { useEffect, useRef, useState } from 'preact/hooks';
import { describeReport, parseReport } from '../data/page-report.ts';
import { extensionVersion } from '../platform/browser.ts';
import { reportTab } from '../platform/tabs.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useCopy } from '../ui/use-copy.ts';

/**
 * A report on the page in the active tab, for its user to look over and to copy. It is made for this
 * and goes nowhere by itself.
 */
export function PageReportView({ tabId, onClose }: { tabId: number; onClose: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { copy, said } = useCopy();

  useEffect(() => {
    title.current?.focus();
    reportTab(tabId).then(
      (answer) => {
        const report = parseReport(answer);
        const about = { version: extensionVersion(), browser: navigator.userAgent };
        if (report) setText(describeReport(report, { ...about, at: new Date().toISOString() }));
        else setFailed(true);
      },
      () => setFailed(true),
    );
  }, [tabId]);

  return (
    <div class="popup-report">
      <h2 ref={title} tabIndex={-1}>
        {words('reportTitle')}
      </h2>
      {hasFailed && <Notice kind="error">{words('reportFailed')}</Notice>}
      {text !== null && (
        <>
          <p>{words('reportHint')}</p>
          <section
            class="popup-report-text"
            dir="ltr"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
            tabIndex={0}
            aria-label={words('reportTitle')}
          >
            <pre>{text}</pre>
          </section>
        </>
      )}
      <div class="aw-actions">
        {text !== null && (
          <Button kind="primary" onPress={() => copy(text)}>
            {words('copyReport')}
          </Button>
        )}
        <Button onPress={onClose}>{words('close')}</Button>
        <span role="status" class="aw-hint">
          {said}
        </span>
      </div>
    </div>
  );
}
