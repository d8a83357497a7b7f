import type { Page } from 'playwright-core'

/** Presses a button and waits for the page that answers. */
export async function press(page: Page, name: string | RegExp, within: Pick<Page, 'getByRole'> = page.locator('main')) {
  await Promise.all([page.waitForEvent('load'), within.getByRole('button', { name }).first().click()])
}
/** Fills the form that goes to this address, opened first where it is folded away, and presses its button. */
export async function fill(
  page: Page,
  action: string,
  fields: Record<string, string | boolean>,
  button: string | RegExp,
) {
  const form = page.locator(`form[action$="${action}"]`).first()
  for (const summary of await form.locator('xpath=ancestor::details[not(@open)]/summary').all()) await summary.click()
  await type(form, fields)
  await press(page, button, form)
}
/** The same for a page that is one form. */
export async function fillPage(
  page: Page,
  path: string,
  fields: Record<string, string | boolean>,
  button: string | RegExp,
) {
  await page.goto(path)
  await type(
    page
      .locator('main form')
      .filter({ has: page.getByRole('button', { name: button }) })
      .first(),
    fields,
  )
  await press(page, button)
}
async function type(form: ReturnType<Page['locator']>, fields: Record<string, string | boolean>) {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`).first()
    if (value === true) await field.check()
    else if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT')
      await field.selectOption({ label: String(value) })
    else if ((await field.getAttribute('type')) === 'radio')
      await form.locator(`[name="${name}"][value="${value}"]`).check()
    else await field.fill(String(value))
  }
}
