import type { Examples } from '#src/components/examples.ts'
import { Island } from '#src/components/island/island.tsx'

export const examples = {
  'hidden while its script has not run': () => (
    <>
      <p>The same in words.</p>
      <Island name="an-example">
        <button type="button">Do it</button>
      </Island>
    </>
  ),
  'with a list of choices': () => (
    <>
      <p>Every case in words.</p>
      <Island name="another-example">
        <label>
          Choose
          <select>
            <option>One</option>
          </select>
        </label>
      </Island>
    </>
  ),
} satisfies Examples
