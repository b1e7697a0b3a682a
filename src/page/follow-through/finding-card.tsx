import type { ComponentChildren } from 'preact';
import { words } from '../../platform/words.ts';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** With fewer than these nothing is drawn: a picture would say more than is known. */
const ENOUGH = 5;

export function isEnough(count: number): boolean {
  return count >= ENOUGH;
}

/** What has been found out about one thing: in words, as a picture, and as a table. */
export function FindingCard(props: {
  title: string;
  /** How many it is made of. */
  count: number;
  /** What was found, in words. */
  finding: string;
  hint: string;
  /** What is said instead where there are few, and where there is nothing. */
  few: string;
  none: string;
  /** What the picture shows, with its numbers. */
  pictureName: string;
  picture: ComponentChildren;
  below?: ComponentChildren;
  /** Drawn when it is asked for: it may be long. */
  table: () => ComponentChildren;
}) {
  const { count, title } = props;
  if (!isEnough(count)) {
    return (
      <Card padded>
        <section class="finding">
          <h2>{title}</h2>
          <p class="finding-few">{count === 0 ? props.none : props.few}</p>
          {count > 0 && <Disclosure label={words('followTable')} draw={props.table} />}
        </section>
      </Card>
    );
  }
  return (
    <Card padded>
      <section class="finding">
        <header>
          <h2>
            <span class="finding-topic">{title}</span>
            {props.finding}
          </h2>
          <p class="aw-hint">{props.hint}</p>
        </header>
        {props.picture !== null && (
          <div class="follow-picture" role="img" aria-label={props.pictureName}>
            {props.picture}
          </div>
        )}
        {props.below}
        <Disclosure label={words('followTable')} draw={props.table} />
      </section>
    </Card>
  );
}
