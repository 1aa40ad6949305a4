import { Connector, Customer } from '../../src-shared/ons/ons.model'
import type { Database, Row } from '../platform/storage/database'

export interface OnsRepository {
  putConnector(connector: Connector): Promise<void>
  findConnector(id: string): Promise<Connector | undefined>
  listConnectors(removed: boolean): Promise<Connector[]>
  markConnector(id: string, removedAt: string | null): Promise<boolean>
  putCustomer(customer: Customer): Promise<void>
  findCustomer(id: string): Promise<Customer | undefined>
  /** Those that are not removed, whatever became of their connector. */
  listCustomers(): Promise<Customer[]>
  markCustomer(id: string, removedAt: string | null): Promise<boolean>
  /** Destroys connectors (with their customers) and customers removed before this moment. */
  destroyRemovedBefore(moment: string): Promise<void>
}

export function createOnsRepository(database: Database): OnsRepository {
  async function mark(
    table: 'ons_connectors' | 'ons_customers',
    id: string,
    removedAt: string | null,
  ): Promise<boolean> {
    const { changes } = await database.run(`UPDATE ${table} SET removed_at = ? WHERE id = ?`, [removedAt, id])
    return changes > 0
  }

  return {
    async putConnector({ removedAt: _removedAt, ...connector }) {
      await database.run(
        `INSERT INTO ons_connectors (id, name, body) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body`,
        [connector.id, connector.name, JSON.stringify(connector)],
      )
    },
    async findConnector(id) {
      const row = await database.get('SELECT body, removed_at FROM ons_connectors WHERE id = ?', [id])
      return row && Connector.parse(bodyOf(row))
    },
    async listConnectors(removed) {
      const rows = await database.all(
        `SELECT body, removed_at FROM ons_connectors WHERE removed_at IS ${removed ? 'NOT NULL' : 'NULL'}
         ORDER BY name COLLATE NOCASE, id`,
      )
      return rows.map((row) => Connector.parse(bodyOf(row)))
    },
    markConnector: (id, removedAt) => mark('ons_connectors', id, removedAt),
    async putCustomer({ removedAt: _removedAt, ...customer }) {
      await database.run(
        `INSERT INTO ons_customers (id, connector_id, body) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET connector_id = excluded.connector_id, body = excluded.body`,
        [customer.id, customer.connectorId, JSON.stringify(customer)],
      )
    },
    async findCustomer(id) {
      const row = await database.get('SELECT body, removed_at FROM ons_customers WHERE id = ?', [id])
      return row && Customer.parse(bodyOf(row))
    },
    async listCustomers() {
      const rows = await database.all(
        'SELECT body, removed_at FROM ons_customers WHERE removed_at IS NULL ORDER BY rowid',
      )
      return rows.map((row) => Customer.parse(bodyOf(row)))
    },
    markCustomer: (id, removedAt) => mark('ons_customers', id, removedAt),
    async destroyRemovedBefore(moment) {
      await database.transaction([
        {
          sql: 'DELETE FROM ons_customers WHERE connector_id IN (SELECT id FROM ons_connectors WHERE removed_at < ?)',
          params: [moment],
        },
        { sql: 'DELETE FROM ons_connectors WHERE removed_at < ?', params: [moment] },
        { sql: 'DELETE FROM ons_customers WHERE removed_at < ?', params: [moment] },
      ])
    },
  }
}

function bodyOf(row: Row): object {
  const removedAt = row['removed_at']
  return {
    ...(JSON.parse(String(row['body'])) as object),
    ...(typeof removedAt === 'string' && { removedAt }),
  }
}
