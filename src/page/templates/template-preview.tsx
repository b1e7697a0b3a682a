import type { Interview } from '../../interviews/interview.ts';
import type { TemplateFields } from '../../interviews/template.ts';
import { fillTemplate, guessVariable, writeVariable } from '../../notes/fill-template.ts';
import { templateFacts } from '../../notes/template-facts.ts';
import { browserLocale, words } from '../../platform/words.ts';
import { formatList } from '../../ui/dates.ts';
import { templateLabels } from '../../ui/template-labels.ts';
import { nameOf } from '../../views/interview-name.ts';
import { useView } from '../../views/view-context.ts';
import { sampleInterview } from './sample-interview.ts';

function describeUnknown(name: string): string {
  const meant = guessVariable(name);
  const typed = `{{${name}}}`;
  return meant
    ? words('template_unknownGuess', typed, writeVariable(meant))
    : words('template_unknown', typed);
}

/** A template as it reads with an interview's facts in it, and what is missing or not understood. */
export function TemplatePreview(props: {
  template: TemplateFields;
  /** Null: a made-up one. */
  interview: Interview | null;
}) {
  const { template } = props;
  const { now, timetable } = useView();
  const interview = props.interview ?? sampleInterview(now, timetable);
  const { language } = template;
  const context = { now, timetable, language, locale: browserLocale() };
  const facts = templateFacts(interview, interview.people, context);
  const labels = templateLabels();
  const subject = fillTemplate(template.subject, facts, labels);
  const body = fillTemplate(template.body, facts, labels);
  const blanks = new Set([...subject.blanks, ...body.blanks]);
  const unknown = new Set([...subject.unknown, ...body.unknown]);
  return (
    <section class="template-preview" aria-label={words('template_preview')}>
      <h3 class="aw-label">{words('template_preview')}</h3>
      <p class="aw-hint">
        {props.interview
          ? words('template_previewOf', nameOf(interview))
          : words('template_previewSample')}
      </p>
      <div class="draft template-filled" lang={language}>
        {subject.text && (
          <p class="draft-subject" dir="auto">
            {subject.text}
          </p>
        )}
        {body.text && (
          <p class="draft-text" dir="auto">
            {body.text}
          </p>
        )}
      </div>
      {blanks.size > 0 && (
        <p class="aw-hint">
          {words('template_blanks', formatList([...blanks].map((name) => labels[name])))}
        </p>
      )}
      {[...unknown].map((name) => (
        <p key={name} class="aw-hint">
          {describeUnknown(name)}
        </p>
      ))}
    </section>
  );
}
