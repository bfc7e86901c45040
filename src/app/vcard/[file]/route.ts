import { vcard } from '#src/domain/vcard.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export const dynamic = 'force-static'

export async function generateStaticParams() {
  const { contacts } = await loadGuide()
  return contacts.filter((contact) => vcard(contact) !== undefined).map(({ id }) => ({ file: `${id}.vcf` }))
}

/** The contact file of one office. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const { contacts } = await loadGuide()
  const contact = contacts.find(({ id }) => `${id}.vcf` === file)
  return new Response(contact && vcard(contact), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } })
}
