// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>

namespace vs
{

/// Where a cell lives; bound to its ciphertext, so that a cell copied elsewhere does not open.
struct CellAddress {
    QByteArrayView table;
    qint64 id = 0;
    QByteArrayView column;
};

/// Effort of turning a password into a key; stored with each slot, so it can be raised later.
struct PasswordCost {
    quint64 operations = 3;
    quint64 memory = 64ULL * 1024 * 1024; ///< bytes

    static PasswordCost forTests(); ///< the least libsodium allows
    /// For a key drawn at random, which nobody can guess however cheap a try is.
    static PasswordCost forRandomKey() { return forTests(); }
};

/// The station key as one password opens it.
struct VaultSlot {
    QByteArray salt;
    PasswordCost cost;
    QByteArray sealedKey;
};

/// 32 secret bytes in guarded memory, wiped when dropped.
class SecretKey final
{
public:
    static constexpr int size = 32;
    static SecretKey random();

    SecretKey();
    SecretKey(SecretKey &&) noexcept = default;
    SecretKey &operator=(SecretKey &&) noexcept = default;

    const unsigned char *data() const { return m_bytes.get(); }
    unsigned char *data() { return m_bytes.get(); }

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
};

/// The keys in use, derived from the station key. Shared, so that a job that began before the
/// program was locked can finish; everything else loses them with Vault::lock(). Thread-safe.
class VaultKeys final
{
public:
    explicit VaultKeys(SecretKey stationKey);

    /// version ‖ nonce ‖ XChaCha20-Poly1305(plain), bound to the address.
    QByteArray sealCell(const QByteArray &plain, const CellAddress &address) const;
    /// Error Corrupt when the cell was changed or does not belong there.
    Result<QByteArray> openCell(QByteArrayView cell, const CellAddress &address) const;

    /// Keyed fingerprint by which an encrypted value is found again: the same text in the same
    /// domain gives the same 16 bytes, and nobody without the key can try texts.
    QByteArray blindIndex(QByteArrayView domain, const QString &text) const;

    QByteArray sealJournal(const QByteArray &plain, const QByteArray &context) const;
    Result<QByteArray> openJournal(const QByteArray &blob, const QByteArray &context) const;

    const SecretKey &stationKey() const { return m_station; }

private:
    SecretKey m_station;
    SecretKey m_cells;
    SecretKey m_index;
    SecretKey m_journal;
};

/// Holds the keys while somebody is signed in. A wrong password opens nothing because the key
/// itself cannot be computed from it. (PIPL 第五十一条: encryption as a technical measure.)
class Vault final
{
public:
    Vault() = default;
    Q_DISABLE_COPY_MOVE(Vault)

    static Result<VaultSlot> makeSlot(
        const SecretKey &stationKey, const QString &password, const PasswordCost &cost);
    /// Error Denied when the password does not fit the slot.
    static Result<SecretKey> openSlot(const VaultSlot &slot, const QString &password);

    void open(SecretKey stationKey);
    void lock();
    bool isOpen() const;
    /// Null while locked.
    std::shared_ptr<const VaultKeys> keys() const;

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const VaultKeys> m_keys;
};

} // namespace vs
