import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../src/ui/button.tsx';
import { DateField } from '../../src/ui/date-field.tsx';
import { Disclosure } from '../../src/ui/disclosure.tsx';
import { Menu } from '../../src/ui/menu.tsx';
import { refuseBadInput } from '../../src/ui/refuse-bad-input.ts';
import { TextField } from '../../src/ui/text-field.tsx';
import { TimeField } from '../../src/ui/time-field.tsx';
import { installFakeBrowser } from './fake-browser.ts';
import { atFixedTime, expectAccessible, show } from './show.tsx';

const nothing = () => undefined;

describe('the components', () => {
  atFixedTime();

  it('tie hint and problem to their field', async () => {
    installFakeBrowser();
    show(<TextField label="City" hint="Any" problem="Missing" value="" onValue={nothing} />);
    const field = page.getByLabelText('City');
    await expect.element(field).toHaveAccessibleDescription('Any Missing');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible();
  });

  it('refuse a date or time that is typed in part, also where it is folded away', async () => {
    installFakeBrowser();
    const sent = vi.fn();
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      if (!refuseBadInput(event.currentTarget as HTMLFormElement)) sent();
    };
    show(
      <form noValidate onSubmit={submit}>
        <details open>
          <summary>More</summary>
          <DateField label="Day" value="" onValue={nothing} />
        </details>
        <TimeField label="Hour" value="" onValue={nothing} />
        <Button submit>Save</Button>
      </form>,
    );
    await page.getByLabelText('Day').click();
    await userEvent.keyboard('12');
    await page.getByLabelText('Hour').click();
    await userEvent.keyboard('10');
    await expect.element(page.getByText(/is not complete/)).not.toBeInTheDocument();
    await page.getByText('More').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .element(page.getByLabelText('Day'))
      .toHaveAccessibleDescription('This date is not complete or does not exist.');
    await expect.element(page.getByLabelText('Day')).toHaveFocus();
    await expect
      .element(page.getByLabelText('Hour'))
      .toHaveAccessibleDescription('This time is not complete.');
    await expectAccessible();
    expect(sent).not.toHaveBeenCalled();
    await page.getByLabelText('Day').fill('2026-03-12');
    await page.getByLabelText('Hour').fill('10:00');
    await expect.element(page.getByText(/is not complete/)).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(sent).toHaveBeenCalledOnce();
  });

  it('unfold what has to be seen, and do not fold it away again', async () => {
    installFakeBrowser();
    function Form() {
      const [zone, setZone] = useState('Asia/Tokyo');
      return (
        <Disclosure label="More" open={zone === 'Asia/Tokyo'}>
          <TextField label="Zone" value={zone} onValue={setZone} />
        </Disclosure>
      );
    }
    show(<Form />);
    const field = page.getByLabelText('Zone');
    await expect.element(field).toBeVisible();
    await field.fill('Europe/Berlin');
    await userEvent.keyboard('{End}');
    await expect.element(field).toHaveValue('Europe/Berlin');
    await expect.element(field).toBeVisible();
  });

  it('keep a busy button from being pressed twice', async () => {
    const press = vi.fn();
    show(
      <Button busy onPress={press}>
        Save
      </Button>,
    );
    await page.getByRole('button').click({ force: true });
    expect(press).not.toHaveBeenCalled();
  });

  it('keep a menu open while another window has the focus, and close it when the page has it', async () => {
    installFakeBrowser();
    show(<Menu label="More" items={[{ label: 'One', onSelect: nothing }]} />);
    await page.getByRole('button', { name: 'More' }).click();
    const item = page.getByRole('menuitem', { name: 'One' });
    await expect.element(item).toHaveFocus();
    // As a browser tells it: the page's active element stays what it was.
    item.element().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await userEvent.keyboard('{End}');
    await expect.element(item).toHaveFocus();
    (item.element() as HTMLElement).blur();
    await expect.element(item).not.toBeInTheDocument();
  });

  it('work within a shadow root', async () => {
    installFakeBrowser();
    const chosen = vi.fn();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    const { render } = await import('preact');
    render(<Menu label="More" items={[{ label: 'One', onSelect: chosen }]} />, root);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'One' }).click();
    expect(chosen).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('menuitem')).not.toBeInTheDocument();
    host.remove();
  });
});
