import { ContactCard } from '#src/components/contact-card/contact-card.tsx'
import { LinkList } from '#src/components/link-list/link-list.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { StageFilter } from '#src/components/stage-filter/stage-filter.tsx'
import { secondOf } from '#src/domain/contact-directory.ts'
import {
  compensationPath,
  countiesPath,
  followPath,
  groupAnchor,
  hereHref,
  movedPath,
  routesPath,
  safetyPath,
  walletPath,
} from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { checkedWords, frameView } from '#src/domain/frame-view.ts'
import { inGroups, stageNumbers } from '#src/domain/rights-checklist.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Every office once, under the need that it answers; a filter by stage; the other ways to the right office. */
export function ContactsPage({ guide }: { guide: Guide }) {
  const { ui } = guide
  const groups = inGroups(guide.contacts)
  return (
    <article>
      <h1>{ui['contacts.title']}</h1>
      <p className="lead">{checkedWords(guide, 'contacts.intro')}</p>
      <p>
        {ui['contacts.trace']} <a href={safetyPath}>{ui['safety.link']}</a>
      </p>
      <nav className="chrome" aria-label={ui['contacts.title']}>
        <LinkList links={groups.map(([group]) => [hereHref(groupAnchor(group)), ui[`contacts.group-${group}`]])} />
      </nav>
      <MoreWays guide={guide} />
      <StageFilter guide={guide} legend={ui['contacts.filter']} />
      {groups.map(([group, contacts]) => (
        <Group key={group} guide={guide} group={group} contacts={contacts} />
      ))}
    </article>
  )
}

function MoreWays({ guide: { ui } }: { guide: Guide }) {
  const links = [
    [countiesPath, ui['contacts.see-counties']],
    [followPath, ui['contacts.see-follow']],
    [routesPath, ui['contacts.see-routes']],
    [movedPath, ui['contacts.see-moved']],
    [compensationPath, ui['contacts.see-money']],
    [walletPath, ui['contacts.see-wallet']],
  ] as const
  return (
    <nav className="chrome part" aria-labelledby="more">
      <h2 id="more">{ui['contacts.more']}</h2>
      <LinkList links={links} />
    </nav>
  )
}

type GroupProps = {
  readonly guide: Guide
  readonly group: Contact['group']
  readonly contacts: readonly Contact[]
}

function Group({ guide, group, contacts }: GroupProps) {
  const { ui, stages } = guide
  const { emergencyHref, emergencyNumber } = frameView(guide)
  // An office without a stage helps at any of them.
  const everywhere = stages.map(({ id }) => id)
  const numbersOf = (contact: Contact) =>
    stageNumbers({ stages: contact.stages.length === 0 ? everywhere : contact.stages }, stages).join(' ')
  return (
    <section className="part" data-stages={contacts.map(numbersOf).join(' ')}>
      <LinkedHeading level={2} id={groupAnchor(group)}>
        {ui[`contacts.group-${group}`]}
      </LinkedHeading>
      {group === 'threat' && (
        <p>
          {ui['emergency.question']}{' '}
          <a className="tap" href={emergencyHref}>
            <b>{fill(ui['emergency.call'], { number: emergencyNumber })}</b>
          </a>
        </p>
      )}
      {contacts.map((contact) => (
        <div key={contact.id} data-stages={numbersOf(contact)}>
          <ContactCard
            contact={contact}
            second={secondOf(contact, guide.contacts)}
            sources={guide.sources}
            stages={stages.filter((stage) => contact.stages.includes(stage.id))}
            ui={ui}
          />
        </div>
      ))}
    </section>
  )
}
