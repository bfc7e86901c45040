import * as z from 'zod'

const setting = z.url({ protocol: /^https?$/ }).optional()

/**
 * The guide's own address, from SITE_URL at build; undefined when it is not set. No address is invented: without it
 * there is no canonical link, and sheets print the path instead of a code.
 * @throws Error naming the setting, when it is set to something that is not an address
 */
export function siteUrl(): string | undefined {
  const read = setting.safeParse(process.env.SITE_URL === '' ? undefined : process.env.SITE_URL)
  if (read.success) return read.data
  throw new Error('SITE_URL is not a web address. Set it to one like https://guide.example.org, or leave it out.')
}
