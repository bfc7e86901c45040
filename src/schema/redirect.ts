import * as z from 'zod'

const address = z.string().regex(/^\/([a-z0-9-]+\/)*([a-z0-9-]+\.[a-z0-9]+)?(#[a-z0-9]+(-[a-z0-9]+)*)?$/, {
  error: 'An address is a page like "/rights/", a place on it like "/rights/#right-1-7-d", or a file like "/a.svg".',
})

/** Where one address that was published leads now. */
export const redirect = z
  .strictObject({
    from: address.meta({
      description: 'The address that was published and is gone: "/old/", or one place on a page, "/rights/#right-old".',
    }),
    to: address.meta({ description: 'Where its readers find the same now. It must be there, and not move on again.' }),
  })
  .meta({ description: 'Where one address that was published leads now. Entries are never taken away.' })

export const redirectsFile = z
  .array(redirect)
  .meta({ description: 'content/redirects.yml: every published address that is gone, and where it leads.' })

export type Redirect = z.output<typeof redirect>
