/** Afterword's mark in the colour of the words beside it: a speech bubble that is an a. */
export function FollowUpMark() {
  return (
    <svg class="follow-up-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M7.5 0h5A3.5 3.5 0 0 1 16 3.5v11.7c0 .5-.4.8-.9.8-1.3 0-2.3-.4-3.1-1.3-1.2.3-2.7.3-4.5.3a7.5 7.5 0 0 1 0-15ZM8 3a3 3 0 0 0-3 3c0 1.7 1.3 3 3.1 3-.2.8-1.1 1.5-2.6 2.1l.8 1.7C9.2 11.7 11 9.3 11 6.4 11 4.3 9.8 3 8 3Z"
      />
    </svg>
  );
}
