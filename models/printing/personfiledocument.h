// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/listdocument.h"
#include "models/printing/pageflow.h"
#include "models/printing/personfile.h"

#include <QCoreApplication>
#include <QHash>

namespace vs
{

/// The personal files of one or several people, each on pages of its own with its own numbers. Only
/// one person's file is in memory at a time.
class PersonFileDocument final : public PagedDocument
{
    Q_DECLARE_TR_FUNCTIONS(vs::PersonFileDocument)

public:
    using Progress = std::function<bool(int peopleDone)>;

    /// Stays blank for the seal, which is stamped by hand and never drawn: 50 mm square, at least
    /// 45 mm are needed.
    static constexpr double sealSize = 500;

    /// Counts the pages. Errors: those of PersonFile::read(), Cancelled. Whether it may leave the
    /// program was asked before, see PeoplePrints.
    static Result<std::shared_ptr<PersonFileDocument>> make(Database &database,
        const PersonFileDoors &doors, std::vector<VolunteerId> people, PrintHead head,
        bool unmasked, const Progress &progress = {});

    QString title() const override;
    int pageCount() const override { return m_firstPages.back(); }
    Result<void> paint(QPainter &painter, int page) override;
    std::shared_ptr<void> enterThread() override;

    /// The page a person's file begins on, and one more: the number of pages.
    const std::vector<int> &firstPages() const { return m_firstPages; }

private:
    PersonFileDocument(Database &database, const PersonFileDoors &doors,
        std::vector<VolunteerId> people, PrintHead head, bool unmasked);

    Result<std::shared_ptr<PageFlow>> lay(VolunteerId id) const;
    void layTitle(PageFlow &flow, const PersonFile &file) const;
    void layPerson(PageFlow &flow, const PersonFile &file) const;
    void layService(PageFlow &flow, const PersonFile &file) const;
    void layTraining(PageFlow &flow) const;
    void layHonours(PageFlow &flow, const PersonFile &file) const;
    void layEvaluation(PageFlow &flow, const PersonFile &file) const;
    void laySignatures(PageFlow &flow) const;
    std::vector<std::pair<QString, QString>> facts(const Volunteer &person) const;
    QString labels(const QString &table, const QStringList &codes) const;
    void paintFoot(QPainter &painter, int page, int of) const;

    Database &m_database;
    const PersonFileDoors m_doors;
    const std::vector<VolunteerId> m_people;
    const PrintHead m_head;
    const bool m_unmasked;
    QHash<UnitId, QString> m_units;
    std::vector<int> m_firstPages{0};
    std::shared_ptr<PageFlow> m_flow; ///< of the person laid out last
    VolunteerId m_laid;
};

} // namespace vs
