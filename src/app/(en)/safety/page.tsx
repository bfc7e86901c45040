import { plainMetadata, PlainRoute } from '../../plain-route.tsx'

export const generateMetadata = () => plainMetadata('safety')

export default function Page() {
  return <PlainRoute id="safety" />
}
