<?xml version="1.0" encoding="UTF-8"?>
<!-- How the answers of the coverage table are spread: over the four sides of each category, and for each clause over sides, patterns, classes of
     information and the papers that carry it to the people concerned. Only what is printed counts. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- id of a rule → the trees with a block it gave rise to -->
  <xsl:key name="carrying" match="/kitei/set/tree" use="descendant::*/@rule"/>

  <xsl:variable name="sides" select="/kitei/labels/label[starts-with(@id, 'side-')]"/>


  <!-- ========== Balance ========== -->

  <!-- A rule counts on each of its sides. The last column names the side or sides with the fewest. -->
  <xsl:template name="balance">
    <p><xsl:value-of select="key('label', 'balance-lead')/@name"/></p>
    <table class="summary">
      <columns>
        <column width="36%"/><column width="12%"/><column width="12%"/><column width="12%"/><column width="12%"/><column width="16%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'balance-category')/@name"/></cell>
        <xsl:for-each select="$sides">
          <cell><xsl:value-of select="@name"/></cell>
        </xsl:for-each>
        <cell><xsl:value-of select="key('label', 'balance-weakest')/@name"/></cell>
      </head>
      <xsl:apply-templates select="/kitei/model/catalog/category" mode="balance"/>
    </table>
  </xsl:template>

  <xsl:template match="category" mode="balance">
    <xsl:variable name="rules" select="/kitei/model/chapters/chapter[@id = current()/@id]/topic/rule[key('printed', @id)]"/>
    <!-- The sides on which something can be done here. -->
    <xsl:variable name="here" select="$sides[not(current()/@sides) or contains(concat(' ', current()/@sides, ' '), concat(' ', substring-after(@id, 'side-'), ' '))]"/>
    <xsl:if test="$rules">
      <row>
        <cell head="yes"><xsl:value-of select="@name"/></cell>
        <xsl:for-each select="$sides">
          <cell class="number">
            <xsl:choose>
              <xsl:when test="$here[@id = current()/@id]"><xsl:apply-templates select="." mode="count"><xsl:with-param name="rules" select="$rules"/></xsl:apply-templates></xsl:when>
              <xsl:otherwise>–</xsl:otherwise>
            </xsl:choose>
          </cell>
        </xsl:for-each>
        <cell class="number"><xsl:call-template name="weakest"><xsl:with-param name="rules" select="$rules"/><xsl:with-param name="here" select="$here"/></xsl:call-template></cell>
      </row>
    </xsl:if>
  </xsl:template>

  <xsl:template match="label" mode="count">
    <xsl:param name="rules"/>
    <xsl:value-of select="count($rules[contains(concat(' ', @side, ' '), concat(' ', substring-after(current()/@id, 'side-'), ' '))])"/>
  </xsl:template>

  <!-- Sorted, so that those with as few as the first come together. -->
  <xsl:template name="weakest">
    <xsl:param name="rules"/>
    <xsl:param name="here"/>
    <xsl:variable name="fewest">
      <xsl:for-each select="$here">
        <xsl:sort select="count($rules[contains(concat(' ', @side, ' '), concat(' ', substring-after(current()/@id, 'side-'), ' '))])" data-type="number"/>
        <xsl:if test="position() = 1"><xsl:apply-templates select="." mode="count"><xsl:with-param name="rules" select="$rules"/></xsl:apply-templates></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:for-each select="$here">
      <xsl:sort select="count($rules[contains(concat(' ', @side, ' '), concat(' ', substring-after(current()/@id, 'side-'), ' '))])" data-type="number"/>
      <xsl:variable name="number"><xsl:apply-templates select="." mode="count"><xsl:with-param name="rules" select="$rules"/></xsl:apply-templates></xsl:variable>
      <xsl:if test="$number = $fewest">
        <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
        <strong><xsl:value-of select="@name"/></strong>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>


  <!-- ========== Reach ========== -->

  <xsl:template match="source" mode="reach">
    <xsl:variable name="source" select="@id"/>
    <section id="{$document}-{@id}-reach">
      <xsl:attribute name="title">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'reach-title'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="." mode="title"/></xsl:with-param>
        </xsl:call-template>
      </xsl:attribute>
      <p><xsl:value-of select="key('label', 'reach-lead')/@name"/></p>
      <xsl:for-each select="/kitei/model/catalog/category">
        <xsl:variable name="clauses" select="key('in-category', concat($source, ' ', @id))"/>
        <xsl:if test="$clauses">
          <section title="{@name}">
            <table class="reach">
              <columns>
                <column width="9%"/><column width="16%"/><column width="19%"/><column width="16%"/><column width="40%"/>
              </columns>
              <head>
                <cell><xsl:value-of select="key('label', 'coverage-number')/@name"/></cell>
                <cell><xsl:value-of select="key('label', 'reach-sides')/@name"/></cell>
                <cell><xsl:value-of select="key('label', 'reach-patterns')/@name"/></cell>
                <cell><xsl:value-of select="key('label', 'reach-classes')/@name"/></cell>
                <cell><xsl:value-of select="key('label', 'reach-papers')/@name"/></cell>
              </head>
              <xsl:for-each select="$clauses">
                <xsl:apply-templates select=". | clause" mode="reach"/>
              </xsl:for-each>
            </table>
          </section>
        </xsl:if>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template match="clause" mode="reach">
    <xsl:variable name="cited" select="key('cited', concat(ancestor::source/@id, ':', @id))"/>
    <xsl:variable name="rules" select="($cited/parent::rule | $cited/parent::item/..)[key('printed', @id)]"/>
    <row>
      <xsl:if test="parent::clause"><xsl:attribute name="class">sub</xsl:attribute></xsl:if>
      <cell head="yes"><xsl:value-of select="@id"/></cell>
      <xsl:choose>
        <xsl:when test="$rules">
          <cell>
            <xsl:call-template name="named">
              <xsl:with-param name="entries" select="$sides"/>
              <xsl:with-param name="written" select="$rules/@side"/>
              <xsl:with-param name="prefix" select="'side-'"/>
            </xsl:call-template>
          </cell>
          <cell>
            <xsl:if test="$rules[not(@patterns)]"><xsl:value-of select="key('label', 'reach-all')/@name"/></xsl:if>
            <xsl:call-template name="named">
              <xsl:with-param name="entries" select="/kitei/model/catalog/pattern[not($rules[not(@patterns)])]"/>
              <xsl:with-param name="written" select="$rules/@patterns"/>
            </xsl:call-template>
          </cell>
          <cell>
            <xsl:if test="$rules[not(@classes)]"><xsl:value-of select="key('label', 'reach-all')/@name"/></xsl:if>
            <xsl:call-template name="named">
              <xsl:with-param name="entries" select="/kitei/model/catalog/class[not($rules[not(@classes)])]"/>
              <xsl:with-param name="written" select="$rules/@classes"/>
            </xsl:call-template>
          </cell>
          <cell><xsl:call-template name="papers"><xsl:with-param name="trees" select="key('carrying', $rules/@id)"/></xsl:call-template></cell>
        </xsl:when>
        <xsl:otherwise>
          <cell><xsl:value-of select="key('label', 'none')/@name"/></cell>
          <cell/>
          <cell/>
          <cell/>
        </xsl:otherwise>
      </xsl:choose>
    </row>
  </xsl:template>

  <!-- Which of the entries the rules name, in the order of the entries. -->
  <xsl:template name="named">
    <xsl:param name="entries"/>
    <xsl:param name="written"/>
    <xsl:param name="prefix"/>
    <xsl:variable name="words"><xsl:for-each select="$written"><xsl:value-of select="concat(' ', ., ' ')"/></xsl:for-each></xsl:variable>
    <xsl:for-each select="$entries[contains($words, concat(' ', substring-after(@id, $prefix), ' '))]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <xsl:value-of select="@name"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The three tiers stand in the table above; what only those in charge of the papers see is no reach. Slides are shown by them to all. -->
  <xsl:template name="papers">
    <xsl:param name="trees"/>
    <xsl:for-each select="/kitei/documents/document[not(@tier)][@id = $trees/@document]
                          [@audience = 'everyone' or @audience = 'workers' or @audience = 'managers' or @id = $trees[@layout = 'slides']/@document]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <xsl:value-of select="@name"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
