import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { parseNetwork, parseOwnNetworks, type NetworkContent, type OwnNetworksContent } from '../network-content.ts'

/** What the network would tell everyone today, with counties by code. Only a contact who has said yes to it is named. */
export async function readNetworkContent(tx: Transaction, networkId: string): Promise<NetworkContent | undefined> {
  const { rows } = await sql<NetworkContent>`
    select json_build_object('id', network.id, 'name', network.name, 'slug', network.slug) as network,
      network.short_name as "shortName", network.kind, state, purpose, vision, areas, principles, network.website,
      coalesce(host.name, '') as host,
      (select json_build_object('name', person.name, 'phone', phone, 'email', coalesce(email, ''), 'title', coalesce(
          (select title from post where post.person_id = person.id and held_to is null order by held_from desc limit 1), ''))
        from person where person.id = network.contact_id and contact_is_published) as contact,
      (select coalesce(json_agg(json_build_object('wording', wording, 'targetYear', target_year) order by target_year, wording), '[]')
        from network_goal where network_id = network.id) as goals,
      (select coalesce(json_agg(json_build_object('name', member.name, 'kind', member.kind, 'role', network_member.role,
          'county', coalesce(member.county_code, '')) order by member.kind <> 'municipality', member.name), '[]')
        from network_member join organisation as member on member.id = network_member.organisation_id
        where network_id = network.id and (member_to is null or member_to >= stockholm_today())
          and (member_from is null or member_from <= stockholm_today())) as members,
      (select coalesce(json_agg(json_build_object('name', body.name, 'kind', body.kind, 'chair', coalesce(
          (select seated.short_name from role_holding join organisation as seated on seated.id = represents_id
            where body_id = body.id and role_holding.role = 'chair' and valid_from <= stockholm_today()
              and (valid_to is null or valid_to >= stockholm_today()) limit 1), '')) order by body.name), '[]')
        from body where body.network_id = network.id and (ended_on is null or ended_on >= stockholm_today())) as bodies,
      (select coalesce(json_agg(json_build_object('kind', network_event.kind, 'day', day, 'precision', precision, 'reason', reason,
          'host', coalesce(at.name, '')) order by day, recorded_at), '[]')
        from network_event left join organisation as at on at.id = network_event.host_id where network_id = network.id) as life,
      (select coalesce(json_agg(json_build_object('title', title, 'address', programme.address,
          'decided', (select count(*) from programme_decision where programme_id = programme.id),
          'asked', (select count(distinct organisation_id) from network_member as asked where asked.network_id = network.id
            and role = 'member' and (member_from is null or member_from <= sent_on) and (member_to is null or member_to >= sent_on)))
          order by sent_on), '[]')
        from programme where programme.network_id = network.id) as programmes,
      (select coalesce(json_agg(json_build_object('wording', wording, 'source', source, 'statedOn', stated_on) order by stated_on), '[]')
        from network_quote where network_id = network.id) as quotes
    from network left join organisation as host on host.id = network.host_id where network.id = ${networkId}`.execute(
    tx,
  )
  return rows[0] && parseNetwork(rows[0])
}
/** What the organisation would tell everyone today of the networks it is in. Only a contact who has said yes is named. */
export async function readOwnNetworks(
  tx: Transaction,
  organisationId: string,
): Promise<OwnNetworksContent | undefined> {
  const { rows } = await sql<OwnNetworksContent>`
    select json_build_object('id', organisation.id, 'name', organisation.name, 'slug', slug) as organisation,
      (select coalesce(json_agg(json_build_object('name', network.name, 'kind', network.kind, 'state', state, 'purpose', purpose,
          'vision', vision, 'website', network.website, 'reason', coalesce(own.reason, ''),
          'slug', network.slug,
          'members', counted.members, 'counties', counted.counties,
          'quotes', (select coalesce(json_agg(json_build_object('wording', wording, 'source', source, 'statedOn', stated_on) order by stated_on), '[]')
            from network_quote where network_id = network.id),
          'contact', (select json_build_object('name', person.name, 'phone', phone, 'email', coalesce(email, ''), 'title', coalesce(
              (select title from post where post.person_id = person.id and post.organisation_id = organisation.id and held_to is null), ''))
            from person where person.id = own.contact_id and contact_is_published))
          order by state = 'ended', network.name), '[]')
        from network_member join network on network.id = network_member.network_id
        left join own_membership as own on own.network_id = network.id and own.organisation_id = organisation.id
        cross join lateral (select count(*) filter (where member.kind = 'municipality') as members,
            count(distinct member.county_code) filter (where member.kind = 'municipality') as counties
          from network_member as fellow join organisation as member on member.id = fellow.organisation_id
          where fellow.network_id = network.id and (fellow.member_to is null or fellow.member_to >= stockholm_today())) as counted
        where network_member.organisation_id = organisation.id
          and (member_to is null or member_to >= stockholm_today())) as networks
    from organisation where organisation.id = ${organisationId} and slug is not null`.execute(tx)
  return rows[0] && parseOwnNetworks(rows[0])
}
