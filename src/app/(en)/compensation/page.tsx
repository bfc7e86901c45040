import { plainMetadata, PlainRoute } from '../../plain-route.tsx'

export const generateMetadata = () => plainMetadata('compensation')

export default function Page() {
  return <PlainRoute id="compensation" />
}
