// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of the XLSX import: liborcus reads a workbook and keeps nothing of it.
//   bench_orcus FILE.xlsx
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <chrono>
#include <ctime>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace
{

namespace ss = orcus::spreadsheet;

/// Counts what it is told and forgets it.
class NoSheet final : public ss::iface::import_sheet
{
public:
    void set_auto(ss::row_t, ss::col_t, std::string_view) override { ++cells; }
    void set_string(ss::row_t, ss::col_t, ss::string_id_t) override { ++cells; }
    void set_value(ss::row_t, ss::col_t, double) override { ++cells; }
    void set_bool(ss::row_t, ss::col_t, bool) override { ++cells; }
    void set_date_time(ss::row_t, ss::col_t, int, int, int, int, int, double) override { ++cells; }
    void set_format(ss::row_t, ss::col_t, size_t) override { }
    void set_format(ss::row_t, ss::col_t, ss::row_t, ss::col_t, size_t) override { }
    void fill_down_cells(ss::row_t, ss::col_t, ss::row_t) override { }
    ss::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    size_t cells = 0;
};

class NoStrings final : public ss::iface::import_shared_strings
{
public:
    size_t append(std::string_view) override { return m_count++; }
    size_t add(std::string_view) override { return m_count++; }
    void set_segment_font(size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(
        ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override
    {
    }
    void append_segment(std::string_view) override { }
    size_t commit_segments() override { return m_count++; }

private:
    size_t m_count = 0;
};

class References final : public ss::iface::import_reference_resolver
{
public:
    ss::src_address_t resolve_address(std::string_view text) override
    {
        ss::src_address_t address{0, 0, 0};
        for (const char c : text) {
            if (c >= 'A' && c <= 'Z')
                address.column = address.column * 26 + (c - 'A' + 1);
            else if (c >= '0' && c <= '9')
                address.row = address.row * 10 + (c - '0');
        }
        --address.column;
        --address.row;
        return address;
    }
    ss::src_range_t resolve_range(std::string_view text) override
    {
        const size_t colon = text.find(':');
        return {resolve_address(text.substr(0, colon)),
            resolve_address(colon == text.npos ? text : text.substr(colon + 1))};
    }
};

class NoBook final : public ss::iface::import_factory
{
public:
    ss::iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    ss::iface::import_sheet *append_sheet(ss::sheet_t, std::string_view) override
    {
        m_sheets.push_back(std::make_unique<NoSheet>());
        return m_sheets.back().get();
    }
    ss::iface::import_sheet *get_sheet(std::string_view) override
    {
        return m_sheets.empty() ? nullptr : m_sheets.front().get(); // the lists have one sheet
    }
    ss::iface::import_sheet *get_sheet(ss::sheet_t index) override
    {
        return size_t(index) < m_sheets.size() ? m_sheets[size_t(index)].get() : nullptr;
    }
    ss::iface::import_reference_resolver *get_reference_resolver(ss::formula_ref_context_t) override
    {
        return &m_references;
    }
    void finalize() override { }

    size_t cells() const
    {
        size_t sum = 0;
        for (const auto &sheet : m_sheets)
            sum += sheet->cells;
        return sum;
    }

private:
    NoStrings m_strings;
    References m_references;
    std::vector<std::unique_ptr<NoSheet>> m_sheets;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    NoBook book;
    orcus::orcus_xlsx(&book).read_file(argv[1]);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    std::cout << "liborcus " << wall.count() << " s, processor "
              << double(std::clock() - processor) / CLOCKS_PER_SEC << " s, " << book.cells()
              << " cells\n";
    return 0;
}
