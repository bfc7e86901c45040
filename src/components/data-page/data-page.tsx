import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { readableDay } from '#src/domain/calendar-day.ts'
import { aboutDataPath, aboutPath, dataPath } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { formatVersion } from '#src/domain/open-data/data-head.ts'
import type { DataEntry } from '#src/domain/open-data/open-data.ts'
import type { Guide } from '#src/schema/guide.ts'

type DataPageProps = {
  readonly guide: Guide
  readonly files: readonly DataEntry[]
  /** The address of the guide, without a slash at its end; undefined where the build does not know it. */
  readonly base: string | undefined
}

/** The open data: its files with their schemas, its licence, how to use it without harm, an example, what changed. */
export function DataPage({ guide, files, base }: DataPageProps) {
  const { ui, openData } = guide
  return (
    <article>
      <h1>{openData.title}</h1>
      <p className="lead">{openData.lead}</p>
      <Files guide={guide} files={files} />
      <section className="part">
        <LinkedHeading level={2} id="licence">
          {ui['data.licence']}
        </LinkedHeading>
        <p>
          <a href={openData.licence.url} rel="noreferrer license">
            {openData.licence.name}
          </a>
          . {openData.licence.words}
        </p>
      </section>
      <section className="part">
        <LinkedHeading level={2} id="use">
          {ui['data.rules']}
        </LinkedHeading>
        <ul className="bullets">
          {openData.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>
          {ui['data.certainty-words']} <a href={aboutPath}>{ui['nav.about']}</a>
        </p>
      </section>
      <section className="part">
        <LinkedHeading level={2} id="example">
          {ui['data.example']}
        </LinkedHeading>
        <p>{openData.exampleLead}</p>
        <pre className="program">
          <code>{fill(openData.example, { address: base ?? '…' })}</code>
        </pre>
      </section>
      <section className="part">
        <LinkedHeading level={2} id="ids">
          {ui['data.ids']}
        </LinkedHeading>
        <p>{openData.ids}</p>
      </section>
      <Changes guide={guide} />
      {base !== undefined && <Dataset guide={guide} files={files} base={base} />}
    </article>
  )
}

function Files({ guide: { ui }, files }: Pick<DataPageProps, 'guide' | 'files'>) {
  return (
    <section className="part">
      <LinkedHeading level={2} id="files">
        {ui['data.files']}
      </LinkedHeading>
      <ul className="bullets">
        {files.map(({ name, description, count, $schema }) => (
          <li key={name}>
            <a href={`${dataPath}${name}`}>{name}</a>: {description}{' '}
            <span className="text-muted">{fill(ui['data.count'], { count })}.</span>{' '}
            <a href={`${dataPath}${$schema}`}>
              {ui['data.schema']}: {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changes({ guide: { ui, openData } }: Pick<DataPageProps, 'guide'>) {
  return (
    <section className="part">
      <LinkedHeading level={2} id="changes">
        {ui['data.changes']}
      </LinkedHeading>
      <ul className="bullets">
        {openData.format.map(({ version, on, words }) => (
          <li key={version}>
            <b>{fill(ui['data.change'], { version, date: readableDay(on) })}:</b> {words}
          </li>
        ))}
      </ul>
    </section>
  )
}

/**
 * The same for search engines of data: https://schema.org/Dataset. Data, which no browser runs, so the policy of scripts
 * does not concern it. It wants whole addresses.
 */
function Dataset({ guide: { site, openData }, files, base }: DataPageProps & { readonly base: string }) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${site.name}: ${openData.title}`,
    description: openData.lead,
    url: `${base}${aboutDataPath}`,
    license: openData.licence.url,
    isAccessibleForFree: true,
    version: formatVersion({ openData }),
    distribution: files.map(({ name, description }) => ({
      '@type': 'DataDownload',
      ...{ name, description, encodingFormat: 'application/json', contentUrl: `${base}${dataPath}${name}` },
    })),
  }
  // A closing tag inside the data would end it.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
