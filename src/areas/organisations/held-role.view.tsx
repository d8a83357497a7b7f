import type { HeldRole } from './person.ts'

/** Where a role is held: 'Ledningsgruppen, Södertörn', 'hela nätverket Södertörn', 'Haninge'. */
export const RolePlace = ({ role }: { role: HeldRole }) => {
  if (role.isElsewhere) return <>ett nätverk som du inte har insyn i</>
  if (role.network === null) return <>{role.organisation?.name ?? 'installationen'}</>
  const address = `/arbetsyta/natverk/${role.network.id}`
  return (
    <>
      {role.body ? `${role.body.name}, ` : 'hela nätverket '}
      <a href={address}>{role.network.name}</a>
    </>
  )
}
