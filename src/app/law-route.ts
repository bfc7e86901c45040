import { notFound } from 'next/navigation'
import { loadGuide } from '#src/loader/load-guide.ts'

export type LawAddress = { params: Promise<{ law: string }> }

/** The addresses of the laws that the guide prints. */
export async function lawPageParams() {
  const guide = await loadGuide()
  return guide.lawPages.map(({ id }) => ({ law: id }))
}

/** The guide and the page of a law at an address. */
export async function findLawPage({ params }: LawAddress) {
  const [guide, { law }] = await Promise.all([loadGuide(), params])
  return { guide, page: guide.lawPages.find(({ id }) => id === law) ?? notFound() }
}
