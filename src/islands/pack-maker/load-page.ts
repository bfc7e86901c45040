/**
 * A page of this guide as a document; undefined where it cannot be had. A request that parses by itself, and not `fetch`
 * with a parser: the policy lets no text become a document.
 */
export function loadPage(path: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', path)
    request.responseType = 'document'
    request.onload = () => {
      resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined)
    }
    request.onerror = () => {
      resolve(undefined)
    }
    request.send()
  })
}
