import { offices } from '#src/components/contact-card/contact-card.examples.tsx'
import type { Examples } from '#src/components/examples.ts'
import { MdxBody } from '#src/components/mdx-body/mdx-body.tsx'
import { mdxRegistry } from '#src/components/mdx-body/mdx-registry.tsx'
import { SourceList, WordList } from '#src/components/references/references.tsx'
import type { Guide } from '#src/schema/guide.ts'

/** What authors write, as components: the guide's own offices and those that are hard to print. */
const partsOf = (guide: Guide, contactsHere: readonly string[] = []) =>
  mdxRegistry({ guide: { ...guide, contacts: [...guide.contacts, ...Object.values(offices)] }, contactsHere })

export const examples = {
  'all that a page says, with its words and sources': (guide) => (
    <>
      {guide.stages.slice(0, 1).map(({ sections }) =>
        Object.values(sections).map((section) => (
          <section key={section.id} id={section.id}>
            <MdxBody prose={section.prose} around={{ guide, contactsHere: [] }} />
          </section>
        )),
      )}
      <WordList terms={guide.terms} ui={guide.ui} />
      <SourceList sources={guide.sources} ui={guide.ui} />
    </>
  ),
  'an office, its name, its number': (guide) => {
    const { Contact } = partsOf(guide)
    return (
      <p>
        Call <Contact id="court-office" />, ask <Contact id="court-office" show="name" /> or dial{' '}
        <Contact id="court-office" show="phone" />.
      </p>
    )
  },
  'a number that is not sure': (guide) => {
    const { Contact } = partsOf(guide)
    return (
      <p>
        Call <Contact id="doubtful" /> or <Contact id="doubtful-twice" show="phone" />.
      </p>
    )
  },
  'an office without a number, and one with a long name': (guide) => {
    const { Contact } = partsOf(guide)
    return (
      <p>
        Write to <Contact id="no-phone" show="phone" /> or to <Contact id="long-name" />.
      </p>
    )
  },
  'an office whose card is on the same page': (guide) => {
    const { Contact } = partsOf(guide, ['clerk'])
    return (
      <p id="contact-clerk">
        Call <Contact id="clerk" />.
      </p>
    )
  },
  'rights and stages, by their own words and by others': (guide) => {
    const { Right, Stage } = partsOf(guide)
    return (
      <p>
        You can <Right id="be-heard">speak</Right>. See <Right id="be-told" />, <Stage id="mercy" /> and{' '}
        <Stage id="second-look">the second look</Stage>.
      </p>
    )
  },
  'what is not known, and a question': (guide) => {
    const { Cite, NotConfirmed, Question } = partsOf(guide)
    return (
      <div className="prose">
        <NotConfirmed>
          <p>How early they tell you.</p>
          <p>Who tells you.</p>
        </NotConfirmed>
        <Question id="a-question" ask="Will they tell me before, or only once they know of the day for sure?">
          <p>
            Before. <Cite law="code-10" unit="1-1" />
          </p>
        </Question>
      </div>
    )
  },
} satisfies Examples
