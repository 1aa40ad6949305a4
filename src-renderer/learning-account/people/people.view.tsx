import { useSelectedProfile } from '../../app/profiles.store'
import { PeopleList } from './people.list'
import { PersonView } from './person.view'

/** The people in the register with their hours; `itemId` is the key of the one that is opened. */
export function PeopleView({ itemId }: { readonly itemId?: string | undefined }) {
  const profile = useSelectedProfile()
  if (profile === undefined) return null
  if (itemId !== undefined) {
    return <PersonView key={`${profile.id}/${itemId}`} profileId={profile.id} personKey={itemId} />
  }
  return <PeopleList key={profile.id} profileId={profile.id} />
}
