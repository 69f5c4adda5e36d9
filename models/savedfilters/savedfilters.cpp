// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedfilters/savedfilters.h"

#include "models/access/access.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QJsonDocument>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

std::vector<SavedFilter> SavedFilters::of(const QString &list) const
{
    std::vector<SavedFilter> filters;
    Query query(m_database,
        u"SELECT id, name, question FROM saved_filter WHERE user_id = ? AND list = ? "
        "AND status = 'kept' ORDER BY name, id"_s);
    query.bind(m_database.user().value()).bind(list);
    while (query.next()) {
        filters.push_back({SavedFilterId(query.integer(0)), query.text(1),
            QJsonDocument::fromJson(query.text(2).toUtf8()).object()});
    }
    return filters;
}

Result<void> SavedFilters::save(
    const QString &list, const QString &name, const QJsonObject &question)
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed;
    const QString called = name.simplified();
    if (called.isEmpty())
        return Error::invalid(u"name_missing"_s, tr("Enter a name for the filter."), u"name"_s);
    const QString text = QString::fromUtf8(QJsonDocument(question).toJson(QJsonDocument::Compact));
    auto transaction = Transaction::begin(m_database, u"filter.save"_s);
    if (!transaction)
        return transaction.error();
    for (const SavedFilter &known : of(list)) {
        if (known.name != called)
            continue;
        const auto done
            = transaction->update("saved_filter", known.id.value(), {{"question", text}});
        return done ? finish(*transaction) : done.error();
    }
    const auto done = transaction->insert("saved_filter", m_database.ids().next(),
        {{"user_id", m_database.user().value()}, {"list", list}, {"name", called},
            {"question", text}, {"status", u"kept"_s}});
    return done ? finish(*transaction) : done;
}

Result<void> SavedFilters::finish(Transaction &transaction)
{
    auto done = transaction.commit();
    if (done)
        Q_EMIT changed();
    return done;
}

Result<void> SavedFilters::drop(SavedFilterId id)
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed;
    Query own(m_database, u"SELECT 1 FROM saved_filter WHERE id = ? AND user_id = ?"_s);
    own.bind(id.value()).bind(m_database.user().value());
    if (!own.next()) {
        return Error{
            Error::Kind::NotFound, u"filter_unknown"_s, tr("There is no such filter."), {}};
    }
    auto transaction = Transaction::begin(m_database, u"filter.drop"_s);
    if (!transaction)
        return transaction.error();
    const auto done = transaction->update("saved_filter", id.value(), {{"status", u"dropped"_s}});
    return done ? finish(*transaction) : done.error();
}

} // namespace vs
