import { words } from '../../platform/words.ts';
import { FollowUpMark } from '../follow-up-mark.tsx';

/** How the button stands beside Send in a compose window: a drawing, that nobody can press. */
export function ButtonPicture() {
  return (
    <div class="window" role="img" aria-label={words('welcomePicture')}>
      <div class="window-bar" aria-hidden="true" />
      <div class="window-lines" aria-hidden="true">
        <span class="window-line window-line-short" />
        <span class="window-line" />
        <span class="window-line" />
        <span class="window-line window-line-half" />
      </div>
      <div class="window-foot" aria-hidden="true">
        <span class="window-send">{words('mailboxSend')}</span>
        <span class="window-button">
          <FollowUpMark />
          {words('followUp')}
        </span>
      </div>
    </div>
  );
}
