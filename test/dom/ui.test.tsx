import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../src/ui/button.tsx';
import { DateField } from '../../src/ui/date-field.tsx';
import { Menu } from '../../src/ui/menu.tsx';
import { TextField } from '../../src/ui/text-field.tsx';
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

  it('say that a date is typed in part only', async () => {
    installFakeBrowser();
    show(<DateField label="Day" value="" onValue={nothing} />);
    await page.getByLabelText('Day').click();
    await userEvent.keyboard('12');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(page.getByText('This date is not complete.')).toBeVisible();
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
