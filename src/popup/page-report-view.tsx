import { useEffect, useState } from 'preact/hooks';
import { describeReport, parseReport } from '../data/page-report.ts';
import { extensionVersion } from '../platform/browser.ts';
import { reportTab } from '../platform/tabs.ts';
import { words } from '../platform/words.ts';
import { Notice } from '../ui/notice.tsx';
import { Report } from '../views/report.tsx';

/** A report on the page in the active tab, made for this. */
export function PageReportView({ tabId, onClose }: { tabId: number; onClose: () => void }) {
  const [text, setText] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
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
    <Report title={words('reportTitle')} hint={words('reportHint')} text={text} onClose={onClose}>
      {hasFailed && <Notice kind="error">{words('reportFailed')}</Notice>}
    </Report>
  );
}
