// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/unittree.h"

#include "models/storage/query.h"

#include <algorithm>
#include <tuple>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

std::vector<UnitTree::Node> readNodes(const Database &database)
{
    std::vector<UnitTree::Node> nodes;
    Query query(
        database, u"SELECT id, parent_id, level, name, code, opened_on, closed_on FROM unit"_s);
    while (query.next()) {
        nodes.push_back({UnitId(query.integer(0)), UnitId(query.integer(1)), query.text(2),
            query.text(3), query.text(4), query.day(5), query.day(6)});
    }
    return nodes;
}

/// Units without a code come after those with one.
bool comesBefore(const UnitTree::Node &a, const UnitTree::Node &b)
{
    if (a.code.isEmpty() != b.code.isEmpty())
        return b.code.isEmpty();
    return std::tie(a.code, a.name, a.id) < std::tie(b.code, b.name, b.id);
}

} // namespace

bool UnitTree::Node::wasOpen(QDate first, QDate last) const
{
    return (!openedOn.isValid() || openedOn <= last) && (!closedOn.isValid() || closedOn >= first);
}

UnitTree UnitTree::of(std::vector<Node> nodes)
{
    std::sort(nodes.begin(), nodes.end(), comesBefore);
    UnitTree tree;
    for (const Node &node : nodes)
        tree.m_nodes.insert(node.id, node);
    for (const Node &node : nodes) {
        const auto parent = tree.m_nodes.find(node.parent);
        (parent == tree.m_nodes.end() ? tree.m_roots : parent->children).push_back(node.id);
    }
    return tree;
}

void UnitTree::add(const Node &node)
{
    m_nodes.insert(node.id, node);
    const auto parent = m_nodes.find(node.parent);
    auto &siblings = parent == m_nodes.end() ? m_roots : parent->children;
    const auto place = std::find_if(siblings.begin(), siblings.end(),
        [this, &node](UnitId other) { return comesBefore(node, *find(other)); });
    siblings.insert(place, node.id);
}

UnitTree UnitTree::read(const Database &database)
{
    return of(readNodes(database));
}

UnitTree UnitTree::readAsOf(const Database &database, QDate day)
{
    std::vector<Node> nodes = readNodes(database);
    QHash<UnitId, UnitId> parents;
    Query query(database,
        u"SELECT unit_id, from_id FROM unit_step WHERE kind = 'moved' AND on_day > ? "
        "ORDER BY on_day DESC, id DESC"_s);
    query.bind(day.toString(Qt::ISODate));
    while (query.next())
        parents.insert(UnitId(query.integer(0)), UnitId(query.integer(1)));
    for (Node &node : nodes)
        node.parent = parents.value(node.id, node.parent);
    return of(std::move(nodes));
}

const UnitTree::Node *UnitTree::find(UnitId id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : &*found;
}

QSet<UnitId> UnitTree::subtree(UnitId id) const
{
    QSet<UnitId> below;
    std::vector<UnitId> open;
    if (find(id))
        open.push_back(id);
    while (!open.empty()) {
        const UnitId next = open.back();
        open.pop_back();
        if (below.contains(next))
            continue;
        below.insert(next);
        const auto &children = find(next)->children;
        open.insert(open.end(), children.begin(), children.end());
    }
    return below;
}

UnitTree UnitTree::below(UnitId id) const
{
    UnitTree tree;
    for (const UnitId unit : subtree(id))
        tree.m_nodes.insert(unit, *find(unit));
    if (find(id))
        tree.m_roots.push_back(id);
    return tree;
}

std::vector<UnitId> UnitTree::path(UnitId id) const
{
    std::vector<UnitId> steps;
    for (const Node *node = find(id); node; node = find(node->parent)) {
        if (std::find(steps.begin(), steps.end(), node->id) != steps.end())
            break;
        steps.insert(steps.begin(), node->id);
    }
    return steps;
}

QString UnitTree::pathName(UnitId id) const
{
    QStringList names;
    for (const UnitId step : path(id))
        names += find(step)->name;
    if (names.size() > 1 && m_roots.size() == 1)
        names.removeFirst();
    return names.join(u" / "_s);
}

std::vector<UnitId> UnitTree::inOrder() const
{
    std::vector<UnitId> order;
    std::vector<UnitId> open(m_roots.rbegin(), m_roots.rend());
    while (!open.empty()) {
        const UnitId next = open.back();
        open.pop_back();
        order.push_back(next);
        const auto &children = find(next)->children;
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return order;
}

UnitId UnitTree::findByCode(const QString &code) const
{
    if (code.isEmpty())
        return {};
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(),
        [&code](const Node &node) { return node.code == code && node.isOpen(); });
    return found == m_nodes.end() ? UnitId() : found->id;
}

} // namespace vs
