export function ContactLogView() {
  return <div class="contact-log" />;
}
