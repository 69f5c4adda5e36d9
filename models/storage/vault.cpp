// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/vault.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <sodium.h>

#include <array>
#include <charconv>
#include <cstring>
#include <new>

namespace vs
{

namespace
{

constexpr char cellVersion = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headSize = 1 + nonceSize;
constexpr int blindIndexSize = 16;

// Sub-key numbers are part of the file format: never renumber.
constexpr quint64 cellKeyNumber = 1;
constexpr quint64 indexKeyNumber = 2;
constexpr quint64 journalKeyNumber = 3;
constexpr char keyContext[crypto_kdf_CONTEXTBYTES + 1] = "vstation";

static_assert(SecretKey::size == crypto_kdf_KEYBYTES);
static_assert(SecretKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

void initialise()
{
    // Harmless when called again; must come before anything else of the library.
    [[maybe_unused]] const int status = sodium_init();
    Q_ASSERT(status >= 0);
}

/// Nonces are drawn in bulk: one system call for 64 of them instead of one each.
void drawNonce(unsigned char *nonce)
{
    constexpr size_t drawn = 64;
    thread_local std::array<unsigned char, drawn * nonceSize> pool;
    thread_local size_t used = drawn;
    if (used == drawn) {
        randombytes_buf(pool.data(), pool.size());
        used = 0;
    }
    std::memcpy(nonce, pool.data() + used * nonceSize, nonceSize);
    ++used;
}

/// Text put together without asking for memory: there are five of these a person.
using ShortText = QVarLengthArray<char, 128>;

void append(ShortText &text, QByteArrayView piece)
{
    text.append(piece.data(), piece.size());
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArrayView viewOf(const ShortText &text)
{
    return {text.data(), text.size()};
}

QByteArray seal(const QByteArray &plain, QByteArrayView context, const SecretKey &key)
{
    QByteArray cell(headSize + plain.size() + tagSize, Qt::Uninitialized);
    unsigned char *out = bytes(cell);
    out[0] = cellVersion;
    drawNonce(out + 1);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + headSize, nullptr, bytes(plain),
        static_cast<quint64>(plain.size()), bytes(context), static_cast<quint64>(context.size()),
        nullptr, out + 1, key.data());
    return cell;
}

Result<QByteArray> unseal(QByteArrayView cell, QByteArrayView context, const SecretKey &key)
{
    const auto damaged = [] {
        return Error{Error::Kind::Corrupt, QStringLiteral("cell_damaged"),
            QCoreApplication::translate("vs::Vault",
                "An encrypted value was changed outside the "
                "program and can't be read. Check the file under "
                "Station and restore a backup if need be."),
            {}};
    };
    if (cell.size() < headSize + tagSize || cell.at(0) != cellVersion)
        return damaged();
    QByteArray plain(cell.size() - headSize - tagSize, Qt::Uninitialized);
    const unsigned char *in = bytes(cell);
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr,
        in + headSize, static_cast<quint64>(cell.size() - headSize), bytes(context),
        static_cast<quint64>(context.size()), in + 1, key.data());
    if (status != 0)
        return damaged();
    return plain;
}

ShortText contextOf(const CellAddress &address)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), address.id).ptr;
    ShortText context;
    append(context, address.table);
    context.append('|');
    append(context, {digits.data(), end});
    context.append('|');
    append(context, address.column);
    return context;
}

SecretKey subKey(const SecretKey &station, quint64 number)
{
    SecretKey key;
    crypto_kdf_derive_from_key(key.data(), SecretKey::size, number, keyContext, station.data());
    return key;
}

/// Argon2id of the password: the key that seals the station key in one slot.
Result<SecretKey> stretch(const QString &password, const QByteArray &salt, const PasswordCost &cost)
{
    SecretKey key;
    QByteArray text = password.normalized(QString::NormalizationForm_KC).toUtf8();
    const int status = crypto_pwhash(key.data(), SecretKey::size, text.constData(),
        static_cast<quint64>(text.size()), bytes(salt), cost.operations, cost.memory,
        crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    if (status != 0) {
        return Error{Error::Kind::Io, QStringLiteral("memory_short"),
            QCoreApplication::translate("vs::Vault",
                "There is not enough memory to check the "
                "password. Close other programs and try again."),
            {}};
    }
    return key;
}

} // namespace

PasswordCost PasswordCost::forTests()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

void SecretKey::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // overwrites before it frees
}

SecretKey::SecretKey()
{
    initialise();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.data(), size);
    return key;
}

VaultKeys::VaultKeys(SecretKey stationKey)
    : m_station(std::move(stationKey))
    , m_cells(subKey(m_station, cellKeyNumber))
    , m_index(subKey(m_station, indexKeyNumber))
    , m_journal(subKey(m_station, journalKeyNumber))
{
}

QByteArray VaultKeys::sealCell(const QByteArray &plain, const CellAddress &address) const
{
    return seal(plain, viewOf(contextOf(address)), m_cells);
}

Result<QByteArray> VaultKeys::openCell(QByteArrayView cell, const CellAddress &address) const
{
    return unseal(cell, viewOf(contextOf(address)), m_cells);
}

QByteArray VaultKeys::blindIndex(QByteArrayView domain, const QString &text) const
{
    ShortText input;
    append(input, domain);
    input.append('|');
    append(input, text.toUtf8());
    QByteArray index(blindIndexSize, Qt::Uninitialized);
    crypto_generichash(bytes(index), blindIndexSize, bytes(viewOf(input)),
        static_cast<quint64>(input.size()), m_index.data(), SecretKey::size);
    sodium_memzero(input.data(), static_cast<size_t>(input.size()));
    return index;
}

QByteArray VaultKeys::sealJournal(const QByteArray &plain, const QByteArray &context) const
{
    return seal(plain, context, m_journal);
}

Result<QByteArray> VaultKeys::openJournal(const QByteArray &blob, const QByteArray &context) const
{
    return unseal(blob, context, m_journal);
}

Result<VaultSlot> Vault::makeSlot(
    const SecretKey &stationKey, const QString &password, const PasswordCost &cost)
{
    initialise();
    VaultSlot slot;
    slot.cost = cost;
    slot.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(slot.salt.data(), crypto_pwhash_SALTBYTES);
    auto key = stretch(password, slot.salt, cost);
    if (!key)
        return key.error();
    const QByteArray station(reinterpret_cast<const char *>(stationKey.data()), SecretKey::size);
    slot.sealedKey = seal(station, slot.salt, *key);
    return slot;
}

Result<SecretKey> Vault::openSlot(const VaultSlot &slot, const QString &password)
{
    initialise();
    if (slot.salt.size() != crypto_pwhash_SALTBYTES) {
        return Error{Error::Kind::Corrupt, QStringLiteral("slot_damaged"),
            QCoreApplication::translate("vs::Vault",
                "The stored password check of this user is "
                "damaged. Restore a backup of the file."),
            {}};
    }
    auto key = stretch(password, slot.salt, slot.cost);
    if (!key)
        return key;
    auto station = unseal(slot.sealedKey, slot.salt, *key);
    if (!station || station->size() != SecretKey::size) {
        return Error{Error::Kind::Denied, QStringLiteral("password_wrong"),
            QCoreApplication::translate(
                "vs::Vault", "The password is wrong. Nothing was opened; try again."),
            QStringLiteral("password")};
    }
    SecretKey opened;
    std::memcpy(opened.data(), station->constData(), SecretKey::size);
    sodium_memzero(station->data(), SecretKey::size);
    return opened;
}

void Vault::open(SecretKey stationKey)
{
    auto keys = std::make_shared<const VaultKeys>(std::move(stationKey));
    const std::lock_guard guard(m_mutex);
    m_keys = std::move(keys);
}

void Vault::lock()
{
    const std::lock_guard guard(m_mutex);
    m_keys.reset();
}

bool Vault::isOpen() const
{
    return keys() != nullptr;
}

std::shared_ptr<const VaultKeys> Vault::keys() const
{
    const std::lock_guard guard(m_mutex);
    return m_keys;
}

} // namespace vs
